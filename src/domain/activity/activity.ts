import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'

/** draft 草稿 · published 报名中 · running 进行中 · ended 待登记 · ends: recorded 已登记, cancelled 已取消. */
export const activityStates = ['draft', 'published', 'running', 'ended', 'recorded', 'cancelled'] as const
export type ActivityState = (typeof activityStates)[number]

/** 活动: what a team or a community does together, at a time, for so many people. Times epoch ms. */
export interface Activity {
  readonly id: string
  readonly version: number
  readonly state: ActivityState
  /** Nobody raises an activity: it is its leader's. */
  readonly requesterId: null
  readonly teamId: string | null
  readonly leaderId: string
  /** Its community, district first. */
  readonly areaPath: readonly string[]
  readonly startsAt: number
  readonly endsAt: number
  /** Places; and how many of them are taken or held for somebody now. */
  readonly quota: number
  readonly seated: number
  readonly clocks: readonly Clock[]
  readonly recusal: Recusal
  readonly endedAt: number | null
}

/**
 * waiting 候补 · held 为您留位 · going 已报名 · came 已签到 · left 已退出 · lapsed 留位已过时. Who did not come stays `going`:
 * nobody is marked as absent.
 */
export const placeStates = ['waiting', 'held', 'going', 'came', 'left', 'lapsed'] as const
export type PlaceState = (typeof placeStates)[number]

/** States that take one of the places. */
export const seatedStates: readonly PlaceState[] = ['held', 'going', 'came']
export const isSeated = (state: PlaceState): boolean => seatedStates.includes(state)

/** One person in one activity. */
export interface Place {
  readonly version: number
  readonly state: PlaceState
  readonly personId: string
  /** Their turn in the waiting list: lower is earlier. */
  readonly turn: number
  /** Until when a freed place is held for them; epoch ms. */
  readonly holdUntil: number | null
  readonly activity: Pick<Activity, 'state' | 'startsAt' | 'endsAt' | 'quota' | 'seated' | 'leaderId' | 'areaPath'>
}
