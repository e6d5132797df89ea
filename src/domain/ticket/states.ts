/** The states of a ticket (domain.md, "The ticket: states and roads"). */
export const states = [
  'submitted',
  'need-info',
  'accepted',
  'dispatched',
  'handling',
  'parked',
  'settled',
  'answered',
  'callback',
  'rework-review',
  'closed',
  'refused',
  'merged',
  'withdrawn',
  'terminated',
] as const

export type State = (typeof states)[number]

/** States in which nothing is owed any more. Only `closed` can be opened again, once. */
export const ends: readonly State[] = ['closed', 'refused', 'merged', 'withdrawn', 'terminated']

export const isOpen = (state: State): boolean => !ends.includes(state)

export const kinds = ['consult', 'help', 'complaint', 'tip-off', 'suggestion', 'mediation', 'errand'] as const
export type Kind = (typeof kinds)[number]

export const channels = ['mini-program', 'hotline', 'board', 'letter', 'visit', 'walk-in', 'meeting', 'other'] as const
export type Channel = (typeof channels)[number]

export const modes = ['assign', 'designate', 'task-force'] as const
/** assign 派单 · designate 领单 · task-force 埋单. */
export type Mode = (typeof modes)[number]

export const outcomes = ['fixed', 'partly', 'explained', 'impossible'] as const
export type Outcome = (typeof outcomes)[number]

export const contactOutcomes = ['reached', 'refused', 'unreachable'] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

export const contactWays = ['phone', 'visit', 'message'] as const
export type ContactWay = (typeof contactWays)[number]

/** `call-later`: they were reached and asked to be rung at another moment; no failure, and no verdict yet. */
export const callbackOutcomes = ['reached', 'call-later', 'refused', 'unreachable', 'wrong-number'] as const
export type CallbackOutcome = (typeof callbackOutcomes)[number]

/** Why a matter is not taken up; each must come with where to go instead. */
export const refusalReasons = ['emergency', 'court', 'other-body', 'not-public', 'no-matter', 'unlawful'] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** How a ticket ended, kept apart from the state so that "not rated" is never read as "satisfied". */
export const endings = [
  'rated',
  'not-rated',
  'answered-at-once',
  'called-back',
  'unreachable',
  'callback-refused',
  'upheld',
] as const
export type Ending = (typeof endings)[number]

/** How the requester can be heard: in the app when they have an identity, by phone when only a number is known, or not at all. */
export type Reach = 'app' | 'phone' | 'none'

/**
 * 督办: beside the state, never in it, raised by lateness alone (domain.md; docs/decisions/0018): reminder 催办 when a promise is
 * broken, yellow 黄牌 a day later, red 红牌 after three, talk 约谈 after seven. Never lowered: it is the ticket's record.
 */
export const supervisions = ['none', 'reminder', 'yellow', 'red', 'talk'] as const
export type Supervision = (typeof supervisions)[number]
