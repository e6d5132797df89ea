import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'

/** proposed 待社区确认 · open 活动中 · ends: declined 未通过, disbanded 已解散. */
export const teamStates = ['proposed', 'open', 'declined', 'disbanded'] as const
export type TeamState = (typeof teamStates)[number]

/** 队伍: residents who do something together, with a page of their own. */
export interface Team {
  readonly id: string
  readonly version: number
  readonly state: TeamState
  /** Who proposed it; its leader until it is handed over. */
  readonly requesterId: string
  readonly leaderId: string
  /** Its community, district first. */
  readonly areaPath: readonly string[]
  readonly clocks: readonly Clock[]
  readonly recusal: Recusal
  readonly endedAt: number | null
}

/** asked 待队长同意 · in 队员 · out 已离队或未加入. */
export const membershipStates = ['asked', 'in', 'out'] as const
export type MembershipState = (typeof membershipStates)[number]

/** One person in one team. */
export interface Membership {
  readonly version: number
  readonly state: MembershipState
  readonly personId: string
  /** Their own yes to being named on the page; without it they are only counted. */
  readonly isNamed: boolean
  readonly team: Pick<Team, 'state' | 'leaderId' | 'areaPath'>
}
