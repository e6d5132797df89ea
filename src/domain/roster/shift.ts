import { DAY, HOUR, MINUTE } from '../calendar/china-time'
import { refuse, type Refusal } from '../result'
import type { Interval } from './interval'

export const SHORTEST = 30 * MINUTE
export const LONGEST = 24 * HOUR
export const FARTHEST = 100 * DAY
/** One reading of a roster, or of its gaps. */
export const LONGEST_RANGE = 45 * DAY
/** Before a shift ends, and after, a note may be written and taken over. */
export const HAND_OVER_WITHIN = 2 * HOUR
/** Who comes next may take over a little before their shift. */
export const EARLY_BY = 30 * MINUTE
export const LONGEST_ABSENCE = 60 * DAY

/** Why a shift cannot be planned as it is said, or null. */
export const shiftFault = ({ from, to }: Interval, at: number): Refusal | null => {
  if (to - from < SHORTEST) return refuse('shift-too-short')
  if (to - from > LONGEST) return refuse('shift-too-long')
  if (to <= at) return refuse('shift-is-over')
  if (from > at + FARTHEST) return refuse('too-far-ahead')
  return null
}

/** Why an absence cannot be said as it is, or null. */
export const absenceFault = ({ from, to }: Interval, at: number): Refusal | null => {
  if (to <= from || to - from > LONGEST_ABSENCE) return refuse('bad-range')
  if (to <= at) return refuse('absence-is-over')
  return from > at + FARTHEST ? refuse('too-far-ahead') : null
}

/** A range that is read: never empty, never longer than 45 days. */
export const rangeFault = ({ from, to }: Interval): Refusal | null =>
  to <= from || to - from > LONGEST_RANGE ? refuse('bad-range') : null

/** A note is written by whoever stands, from two hours before the end of the shift until two hours after. */
export const handOverFault = (shift: Interval, at: number): Refusal | null => {
  if (at < shift.from || at < shift.to - HAND_OVER_WITHIN) return refuse('too-early')
  return at >= shift.to + HAND_OVER_WITHIN ? refuse('shift-is-over') : null
}
