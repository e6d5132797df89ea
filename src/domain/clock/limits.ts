import { DAY, HOUR, MINUTE } from '../calendar/china-time'
import { afterWorkingDays } from '../calendar/working-days'

/**
 * Limits are data: a rule with a version, so that a ticket always says by which rule its promise was made.
 * Defaults of domain.md, after 国办发〔2020〕53号 and the Beijing, Jinan and Weifang hotline ordinances.
 */
export interface Limit {
  readonly rule: string
  readonly version: number
  readonly amount: number
  readonly unit: 'minute' | 'hour' | 'day' | 'working-day'
}

export const urgencies = ['life', 'utility', 'ordinary', 'hard'] as const
/** life = 生命财产 · utility = 水电气热 · ordinary = 一般 · hard = 疑难. */
export type Urgency = (typeof urgencies)[number]

export const clockNames = [
  'accept',
  'supply',
  'claim',
  'contact',
  'settle',
  'verify',
  'rate',
  'callback',
  'review',
  'ring',
  'ring-back',
  'file',
  'notice',
  'reply',
  'close',
  'check',
  'respond',
  'confirm',
  'vouch',
  'begin',
  'term',
  'report',
  'agree',
  'record',
] as const
export type ClockName = (typeof clockNames)[number]

const minutes = (rule: string, amount: number): Limit => ({ rule, version: 1, amount, unit: 'minute' })
const hours = (rule: string, amount: number): Limit => ({ rule, version: 1, amount, unit: 'hour' })
const days = (rule: string, amount: number): Limit => ({ rule, version: 1, amount, unit: 'day' })
const working = (rule: string, amount: number): Limit => ({ rule, version: 1, amount, unit: 'working-day' })

export const limits = {
  accept: hours('accept', 2),
  supply: days('supply', 5),
  claim: hours('claim', 2),
  contact: hours('first-contact', 24),
  settle: {
    life: hours('settle-life', 2),
    utility: hours('settle-utility', 24),
    ordinary: working('settle-ordinary', 5),
    hard: working('settle-hard', 15),
  },
  verify: working('verify', 1),
  rate: days('rate', 14),
  callback: working('callback', 2),
  /** After a call in vain: the next working day. */
  callbackAgain: working('callback-again', 1),
  /** From the moment that they asked for. */
  callbackAsked: hours('callback-asked', 2),
  /** How long one operator keeps a callback to themselves: a call of some length, and its writing down. */
  callerHold: hours('caller-hold', 0.5),
  review: working('review', 2),
  /** A community confirms a registration, or a service. */
  confirm: working('community-confirm', 5),
  /** Whoever leads a post says whether a service was done; then the community may. */
  vouch: working('leader-vouch', 5),
  /** A term whose days people name: of a post, an agreement, an activity. */
  begin: days('term-begins', 0),
  term: days('term-ends', 0),
  /** 述职: after the term's end. */
  report: days('term-report', 30),
  /** A phone that rings longer is a missed call (GB/T 33358: answered within three rings; a minute is the outer bound). */
  ring: minutes('call-ring', 1),
  ringBack: hours('call-ring-back', 1),
  /** How long a conversation may last before somebody asks after it. */
  talk: hours('call-talk', 2),
  /** From hanging up to the matter being filed, answered or dropped. */
  file: minutes('call-file', 30),
  /** A post waits for its check, then for an official answer (留言板). */
  check: working('post-check', 1),
  respond: working('post-answer', 5),
} as const

/** A letter to a secretary: notice of what happens next, the answer, the verdict on it, and how long it can be opened again. */
export const letterLimits = {
  notice: days('letter-notice', 15),
  answer: days('letter-answer', 30),
  rate: days('letter-rate', 14),
  close: days('letter-close', 30),
  /** So many days before either promise runs out the desk is reminded. */
  remindDays: 3,
} as const

/** What units and communities agree on, and what teams do together. */
export const togetherLimits = {
  /** An answer to a proposed agreement or team. */
  agree: working('agree', 10),
  /** After an activity its leader writes down who came. */
  record: days('activity-record', 7),
  rate: days('agreement-rate', 14),
} as const

/** The due time of a limit that starts at `from`; epoch ms. */
export const dueOf = (limit: Limit, from: number): number => {
  switch (limit.unit) {
    case 'minute':
      return from + limit.amount * MINUTE
    case 'hour':
      return from + limit.amount * HOUR
    case 'day':
      return from + limit.amount * DAY
    case 'working-day':
      return afterWorkingDays(from, limit.amount)
  }
}
