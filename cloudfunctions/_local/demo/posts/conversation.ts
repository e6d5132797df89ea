import type { BoardContract } from '../../../../src/contract/board'
import type { TicketContract } from '../../../../src/contract/ticket'
import { chinaDay, chinaInstant, DAY, MINUTE, nextDay } from '../../../../src/domain/calendar/china-time'

/** One thing that one person does, so many days before the desk is opened. */
type Step<Action> = readonly [daysAgo: number, as: string, action: Action, input?: Readonly<Record<string, unknown>>]

/** A step to a post itself, or a report of it. */
export type PostStep = Step<Exclude<keyof BoardContract, 'post' | 'join' | 'reply'>>
/** What is done to a reply. */
export type ReplyStep = Step<'approve' | 'hide' | 'report' | 'withdraw'>
/** What becomes of the ticket to which a post was raised. */
export type TicketStep = Step<keyof TicketContract>

export interface DemoReply {
  readonly by: string
  readonly called: string
  readonly daysAgo: number
  readonly text: string
  readonly steps: readonly ReplyStep[]
}

/** A post and what became of it. */
export interface DemoPost {
  /** What its id is made of. */
  readonly name: string
  readonly writer: string
  /** Under which name it stands: 女士 or 先生 after the surname, 匿名, or a nickname. */
  readonly called: string
  readonly area: string
  readonly topic?: string
  /** The unit that the author says it is about. */
  readonly about?: string
  readonly daysAgo: number
  readonly text: string
  readonly steps: readonly PostStep[]
  readonly joins?: readonly (readonly [daysAgo: number, as: string])[]
  readonly replies?: readonly DemoReply[]
  readonly ticket?: readonly TicketStep[]
}

export interface DemoTopic {
  readonly name: string
  readonly by: string
  readonly area: string
  readonly title: string
  readonly text: string
  /** Days ago; `to` below zero is still to come. */
  readonly from: number
  readonly to: number
  /** So many days ago it was closed before its time. */
  readonly closed?: number
}

export const CHENGTA = '510116001003'

export const neighbour = (n: number): string => `demo-neighbour-${n}`

/** One after the other, between two moments: neighbours by their number, and people by name. */
export const joined = (from: number, to: number, ...who: readonly (number | string)[]): [number, string][] =>
  who.map((each, i) => [from - ((from - to) * i) / who.length, typeof each === 'number' ? neighbour(each) : each])

const FIRST_HOUR = 7.5
const LAST_HOUR = 21.5

/**
 * The moment that a plan calls so many days ago; epoch ms. Of today it is what it says; of the days before, a whole number is the
 * evening and what is behind the point goes back towards the morning, so that nobody writes at night, whenever the desk is opened.
 */
export const momentOf = (daysAgo: number, now: number): number => {
  if (daysAgo < 1) return Math.round(now - daysAgo * DAY)
  const whole = Math.floor(daysAgo)
  const minutes = (LAST_HOUR - (daysAgo - whole) * (LAST_HOUR - FIRST_HOUR)) * 60
  return Math.round(chinaInstant(nextDay(chinaDay(now), -whole), 0) + minutes * MINUTE)
}
