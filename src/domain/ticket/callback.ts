import { chinaDay, chinaInstant, chinaParts, DAY, nextDay } from '../calendar/china-time'
import { meet, start } from '../clock/clock'
import { dueOf, limits } from '../clock/limits'
import type { Guard } from '../law/road'
import { isUnhappy, type Level, type Solved } from '../rating/rating'
import { refuse } from '../result'
import { QUIET_FROM, QUIET_TO } from '../telling/quiet-hours'
import type { WhoFacts } from './may'
import type { CallbackOutcome } from './states'
import type { Attempt, Ticket } from './ticket'

/**
 * 回访: what one call may say, when the next may be made, and what it comes to (domain.md, "call back"; docs/decisions/0010).
 * One operator has it in hand at a time; nobody is rung in vain twice a day; three days in vain end it. Times are epoch ms.
 */
const FAILED_CALL_DAYS = 3
const LATER_DAYS = 7

interface Said {
  readonly outcome: CallbackOutcome
  readonly solved: Solved | null
  readonly level: Level | null
  readonly later?: number | null
}

type Rule<I = unknown> = Guard<Ticket, I, WhoFacts>

const isFailed = (outcome: CallbackOutcome): boolean => outcome === 'unreachable' || outcome === 'wrong-number'

/** The calls about the settlement that stands now. */
const attemptsNow = (ticket: Ticket): readonly Attempt[] =>
  ticket.attempts.filter((attempt) => attempt.round === ticket.settlement?.round)

const lastNow = (ticket: Ticket): Attempt | undefined => {
  const attempts = attemptsNow(ticket)
  return attempts[attempts.length - 1]
}

/** Refuses with `held-by-another` and until when (ISO); a hold that has run out is none. */
export const heldByAnother: Rule = ({ caller }, _, { at }, actor) =>
  caller !== null && caller.personId !== actor.personId && caller.until > at
    ? refuse('held-by-another', { until: new Date(caller.until).toISOString() })
    : null

export const heldByMe: Rule = ({ caller }, _, { at }, actor) =>
  caller?.personId === actor.personId && caller.until > at ? null : refuse('not-held')

/** Taking it up means ringing: not again on the day of a call in vain, nor before the moment that they asked for. */
export const mayRingNow: Rule = (ticket, _, { at }) => {
  if (ticket.callbackFrom === null || ticket.callbackFrom <= at) return null
  const from = new Date(ticket.callbackFrom).toISOString()
  return lastNow(ticket)?.outcome === 'call-later'
    ? refuse('asked-for-later', { from })
    : refuse('called-today-already', { from })
}

/** A verdict with a voice and none without; a moment only for who asked for one: within seven days, 08:00 to 21:00 in China. */
export const saidRight: Rule<Said> = (_, { outcome, solved, level, later = null }, { at }) => {
  if (outcome === 'reached' && (solved === null || level === null)) return refuse('verdict-missing')
  if (outcome !== 'reached' && (solved !== null || level !== null)) return refuse('verdict-without-contact')
  if (outcome !== 'call-later') return later === null ? null : refuse('later-without-wish')
  if (later === null) return refuse('later-missing')
  const { hour } = chinaParts(later)
  const isCivil = (hour >= QUIET_TO && hour < QUIET_FROM) || later === chinaInstant(chinaDay(later), QUIET_FROM)
  return later > at && later <= at + LATER_DAYS * DAY && isCivil ? null : refuse('bad-later')
}

/**
 * A second call in vain on one day is a mistake and counts for nothing, unless they asked to be rung again. Whoever rings back
 * on their own may be heard at any time: only failures are refused.
 */
export const notInVainTwice: Rule<Said> = (ticket, { outcome }, { at }) => {
  const last = lastNow(ticket)
  if (!isFailed(outcome) || !last) return null
  if (last.later !== null && last.later > at)
    return refuse('asked-for-later', { from: new Date(last.later).toISOString() })
  return isFailed(last.outcome) && chinaDay(last.at) === chinaDay(at) ? refuse('called-today-already') : null
}

export const toCallback = (ticket: Ticket, at: number): Ticket => ({
  ...ticket,
  state: 'callback',
  endedAt: null,
  ending: null,
  caller: null,
  callbackFrom: null,
  clocks: start(ticket.clocks, 'callback', limits.callback, at),
})

/** What a call came to: `never` = the third day in vain. */
export type Heard = 'happy' | 'unhappy' | 'refused' | 'never' | 'not-yet'

/** Writes the attempt down, ends the hold, and says what was heard; with `not-yet` the next promise stands. */
export const called = (before: Ticket, said: Said, at: number): { readonly ticket: Ticket; readonly heard: Heard } => {
  const { outcome, later = null } = said
  const attempt = { round: before.settlement?.round ?? 1, at, outcome, later }
  const ticket: Ticket = { ...before, attempts: [...before.attempts, attempt], caller: null }
  const spoken = { ...ticket, clocks: meet(ticket.clocks, 'callback', at) }
  if (outcome === 'reached')
    return { ticket: spoken, heard: isUnhappy(said.solved ?? 'no', said.level ?? 'unsatisfied') ? 'unhappy' : 'happy' }
  if (outcome === 'refused') return { ticket: spoken, heard: 'refused' }
  if (later !== null) {
    const clocks = start(ticket.clocks, 'callback', limits.callbackAsked, at, dueOf(limits.callbackAsked, later))
    return { ticket: { ...ticket, callbackFrom: later, clocks }, heard: 'not-yet' }
  }
  const days = new Set(
    attemptsNow(ticket)
      .filter((each) => isFailed(each.outcome))
      .map((each) => chinaDay(each.at)),
  )
  if (days.size >= FAILED_CALL_DAYS) return { ticket, heard: 'never' }
  const morning = chinaInstant(nextDay(chinaDay(at)), QUIET_TO)
  const clocks = start(ticket.clocks, 'callback', limits.callbackAgain, at)
  return { ticket: { ...ticket, callbackFrom: morning, clocks }, heard: 'not-yet' }
}
