/** What a desk's functions are told when they ask for the time. Milliseconds since 1970. */
export interface Clock {
  now(): number
}

export const realClock: Clock = { now: () => Date.now() }

export class ClockRefused extends Error {}

/** Stands still until it is moved, and never goes back: histories are written by it. */
export class ManualClock implements Clock {
  constructor(private at: number) {}

  now(): number {
    return this.at
  }

  set(to: number): void {
    if (to < this.at) throw new ClockRefused('a clock never goes back')
    this.at = to
  }
}
