import { HOUR, MINUTE } from '../calendar/china-time'
import type { Telling } from './telling'

/** What WeChat's `requestSubscribeMessage` answers for one template. */
export const templateAnswers = ['accept', 'reject', 'ban', 'filter'] as const
export type TemplateAnswer = (typeof templateAnswers)[number]

/** What came of one call of the phone list. `refused`: they were reached and did not want to hear. */
export const phoneOutcomes = ['told', 'refused', 'unreachable', 'wrong-number'] as const
export type PhoneOutcome = (typeof phoneOutcomes)[number]

export const sendStates = ['waiting', 'sending', 'sent', 'none', 'phone', 'told', 'dead', 'uncertain'] as const
/** waiting → sending → sent; none = the app is enough; phone → told; dead = given up; uncertain = never sent again. */
export type SendState = (typeof sendStates)[number]

/** What an administrator does with a dead letter: sends it once more, or lets it rest. */
export const mends = ['retry', 'give-up'] as const
export type Mend = (typeof mends)[number]

/** How somebody can be reached beyond the app. */
export interface Reach {
  readonly openid: string | null
  /** Any identity at all: then they have the app, on WeChat or on the web. */
  readonly hasApp: boolean
  readonly hasPhone: boolean
  /** A template that fits what is told and that they granted, or that needs no grant each time; null when there is none. */
  readonly template: string | null
}

export type Way = 'wechat' | 'phone' | 'none'

/** The way beyond the app: WeChat where it was granted; the phone for who has no app and has to hear of it; else none. */
export const wayOf = (weight: Telling['weight'], reach: Reach): Way => {
  if (reach.openid !== null && reach.template !== null) return 'wechat'
  return weight === 'must' && !reach.hasApp && reach.hasPhone ? 'phone' : 'none'
}

/** What the app showed and nobody read for this long, though they had to hear of it, is told by phone. ms */
export const UNREAD_MUST = 24 * HOUR

const BACK_OFF = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR] as const

/** When to try again after the `attempts`th try that surely did not arrive; null: given up. Epoch ms. */
export const nextTry = (attempts: number, at: number): number | null => {
  const wait = BACK_OFF[attempts - 1]
  return wait === undefined ? null : at + wait
}

/** How long an operator has a call of the phone list to themselves. ms */
export const PHONE_HOLD = 30 * MINUTE
const PHONE_AGAIN = 4 * HOUR
const PHONE_CALLS = 3

export interface AfterCall {
  readonly state: 'told' | 'phone' | 'dead'
  /** When to call again; epoch ms. */
  readonly again: number | null
  readonly failure: string | null
}

/** After the `calls`th call: told, called again hours later, or given up: the third that fails, and a number that is somebody else's. */
export const afterCall = (outcome: PhoneOutcome, calls: number, at: number): AfterCall => {
  if (outcome === 'told' || outcome === 'refused')
    return { state: 'told', again: null, failure: outcome === 'refused' ? 'phone-refused' : null }
  if (outcome === 'wrong-number' || calls >= PHONE_CALLS)
    return { state: 'dead', again: null, failure: `phone-${outcome}` }
  return { state: 'phone', again: at + PHONE_AGAIN, failure: null }
}
