import { HOUR } from '../calendar/china-time'
import type { Interval } from './interval'

/** How long before a gap those who plan are told of it: three days, a day, two hours, and when it begins. */
export const stages = ['72', '24', '2', 'now'] as const
export type Stage = (typeof stages)[number]

export const lead: Readonly<Record<Stage, number>> = { '72': 72 * HOUR, '24': 24 * HOUR, '2': 2 * HOUR, now: 0 }

/** How far the watch looks ahead for gaps that begin. */
export const HORIZON = lead['72']

/** A gap that is kept: known by its own id, because one that closes and opens again is a new one. */
export interface KnownGap extends Interval {
  readonly id: string
}

export interface Warned {
  readonly gapId: string
  readonly stage: Stage
}

export interface Warning {
  readonly gap: KnownGap
  readonly stage: Stage
  /** Less than two hours away, or begun: told at night too. */
  readonly atNight: boolean
}

/**
 * What has to be told now. A gap that became known late is told once, at the stage that it has reached, and not once more for each
 * stage that it missed; a stage that was told is never told again.
 */
export const warningsDue = (
  gaps: readonly KnownGap[],
  at: number,
  alreadyWarned: readonly Warned[],
): readonly Warning[] =>
  gaps.flatMap((gap) => {
    if (gap.to <= at) return []
    const past = stages.filter((stage) => at >= gap.from - lead[stage])
    const reached = past[past.length - 1]
    if (reached === undefined) return []
    const last = stages.indexOf(reached)
    // Stages come in order, so one that is told covers those before it.
    const told = alreadyWarned.some((each) => each.gapId === gap.id && stages.indexOf(each.stage) >= last)
    return told ? [] : [{ gap, stage: reached, atNight: gap.from - at <= lead['2'] }]
  })

/** What changed between the gaps that are kept and those that are there now. */
export interface Change {
  readonly opened: readonly Interval[]
  /** The same gap with another end. */
  readonly moved: readonly KnownGap[]
  readonly closed: readonly KnownGap[]
}

/**
 * One gap is known by where it begins; one that has begun stays the same while time passes and its end moves. `found` reaches back
 * to the end that was known of it (`lookFrom`), so that whether anybody came in between is seen.
 */
export const compare = (kept: readonly KnownGap[], found: readonly Interval[], at: number): Change => {
  const isSame = (known: KnownGap, gap: Interval): boolean =>
    gap.from <= at ? known.from <= at && known.to >= gap.from : known.from === gap.from
  const open = found.filter((gap) => gap.to > at)
  const known = (gap: Interval): KnownGap | undefined => kept.find((each) => isSame(each, gap))
  return {
    opened: open.filter((gap) => known(gap) === undefined),
    moved: open.flatMap((gap) => {
      const same = known(gap)
      return same && same.to !== gap.to ? [{ ...same, to: gap.to }] : []
    }),
    closed: kept.filter((each) => !open.some((gap) => isSame(each, gap))),
  }
}

/** From where gaps have to be looked for: now, or the end that was known of one that has begun. */
export const lookFrom = (kept: readonly KnownGap[], at: number): number =>
  Math.min(at, ...kept.filter((gap) => gap.from <= at).map((gap) => gap.to))
