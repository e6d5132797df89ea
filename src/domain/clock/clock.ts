import { dueOf, type ClockName, type Limit } from './limits'

/** A running limit with the rule it came from. All times epoch ms. */
export interface Clock {
  readonly name: ClockName
  readonly rule: string
  readonly version: number
  readonly started: number
  readonly due: number
  /** Set while the clock stands still. */
  readonly pausedAt: number | null
  /** When what was promised happened; null while it has not. A clock that was given up is met by nobody: `dropped`. */
  readonly met: number | null
  readonly dropped: boolean
}

export const start = (clocks: readonly Clock[], name: ClockName, limit: Limit, at: number, due?: number): Clock[] => [
  ...drop(clocks, name),
  {
    name,
    rule: limit.rule,
    version: limit.version,
    started: at,
    due: due ?? dueOf(limit, at),
    pausedAt: null,
    met: null,
    dropped: false,
  },
]

const isOpen = (clock: Clock): boolean => clock.met === null && !clock.dropped

const change = (clocks: readonly Clock[], name: ClockName | null, how: (clock: Clock) => Clock): Clock[] =>
  clocks.map((clock) => (isOpen(clock) && (name === null || clock.name === name) ? how(clock) : clock))

export const meet = (clocks: readonly Clock[], name: ClockName, at: number): Clock[] =>
  change(clocks, name, (clock) => ({ ...clock, met: at }))

export const drop = (clocks: readonly Clock[], name: ClockName | null): Clock[] =>
  change(clocks, name, (clock) => ({ ...clock, dropped: true }))

export const pause = (clocks: readonly Clock[], name: ClockName, at: number): Clock[] =>
  change(clocks, name, (clock) => (clock.pausedAt === null ? { ...clock, pausedAt: at } : clock))

/** Starts a paused clock again and moves its due time by as long as it stood. */
export const resume = (clocks: readonly Clock[], name: ClockName, at: number): Clock[] =>
  change(clocks, name, (clock) =>
    clock.pausedAt === null ? clock : { ...clock, due: clock.due + (at - clock.pausedAt), pausedAt: null },
  )

export const running = (clocks: readonly Clock[], name: ClockName): Clock | undefined =>
  clocks.find((clock) => clock.name === name && isOpen(clock))

/** The last clock of a name, open or not: what was promised, and whether it was kept. */
export const latest = (clocks: readonly Clock[], name: ClockName): Clock | undefined => {
  const named = clocks.filter((clock) => clock.name === name)
  return named[named.length - 1]
}

/** The nearest promise that still runs (a paused clock promises nothing); null when none does. */
export const nearestDue = (clocks: readonly Clock[]): number | null => {
  const dues = clocks.filter((clock) => isOpen(clock) && clock.pausedAt === null).map((clock) => clock.due)
  return dues.length === 0 ? null : Math.min(...dues)
}
