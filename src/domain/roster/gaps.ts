import type { Post } from '../person/actor'
import { merged, overlaps, without, type Interval } from './interval'

/** 班次: one person on the A or the B post of a desk. */
export interface Shift extends Interval {
  readonly personId: string
  readonly post: Post
}

/** When somebody is not there, however well they are planned: away, or no longer an operator. */
export interface Absence extends Interval {
  readonly personId: string
}

/** 空档: nobody is on, or only somebody who is not there. */
export interface Gap extends Interval {
  /** Who is planned in it and is not there; empty where nobody is planned. */
  readonly missing: readonly string[]
}

/** When somebody holds the post that lets them stand on the roster, and until when they are away; epoch ms, null = open end. */
export interface Held {
  readonly from: number
  readonly to: number | null
  readonly awayUntil: number | null
}

const ALWAYS: Interval = { from: -Infinity, to: Infinity }

/**
 * When a person is not there: outside all they hold, or while away from all of it, or while an absence is planned. An assignment
 * says only until when somebody is away, so that counts from the beginning of time: ask of the present and the future alone.
 */
export const absencesOf = (personId: string, held: readonly Held[], planned: readonly Interval[]): Absence[] => {
  const there = held.map(({ from, to, awayUntil }) => ({
    from: Math.max(from, awayUntil ?? -Infinity),
    to: to ?? Infinity,
  }))
  return merged([...without(ALWAYS, there), ...planned]).map((interval) => ({ ...interval, personId }))
}

/** What of a shift its person is really there for. */
export const stands = (shift: Shift, absences: readonly Absence[]): Interval[] =>
  without(
    shift,
    absences.filter((absence) => absence.personId === shift.personId),
  )

/**
 * The instants of [from, to) at which nobody is on: a shift covers while its A is there, or its B when A is away
 * (domain.md, "no gap in the 24-hour roster without a warning").
 */
export const gapsIn = (
  shifts: readonly Shift[],
  absences: readonly Absence[],
  from: number,
  to: number,
): readonly Gap[] => {
  const covered = shifts.flatMap((shift) => stands(shift, absences))
  return without({ from, to }, covered).map((gap) => ({
    ...gap,
    missing: [...new Set(shifts.filter((shift) => overlaps(shift, gap)).map((shift) => shift.personId))].sort(),
  }))
}

/** Who has the desk at this moment: the A posts that are there, else the B posts that are. */
export const onDuty = <S extends Shift>(
  shifts: readonly S[],
  absences: readonly Absence[],
  at: number,
): readonly S[] => {
  const there = shifts.filter((shift) => stands(shift, absences).some(({ from, to }) => from <= at && at < to))
  const first = there.filter((shift) => shift.post === 'A')
  return first.length > 0 ? first : there
}
