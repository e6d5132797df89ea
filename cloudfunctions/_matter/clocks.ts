import type { Clock } from '../../src/domain/clock/clock'
import type { ClockName } from '../../src/domain/clock/limits'
import { iso, isoOr, msOr } from './times'

/** A clock as it is stored in a matter's `clocks` column. */
export interface StoredClock {
  name: ClockName
  rule: string
  version: number
  started: string
  due: string
  pausedAt: string | null
  met: string | null
  dropped: boolean
}

export const storedClocks = (clocks: readonly Clock[]): StoredClock[] =>
  clocks.map((clock) => ({
    ...clock,
    started: iso(clock.started),
    due: iso(clock.due),
    pausedAt: isoOr(clock.pausedAt),
    met: isoOr(clock.met),
  }))

export const readClocks = (stored: readonly StoredClock[]): Clock[] =>
  stored.map((clock) => ({
    ...clock,
    started: Date.parse(clock.started),
    due: Date.parse(clock.due),
    pausedAt: msOr(clock.pausedAt),
    met: msOr(clock.met),
  }))
