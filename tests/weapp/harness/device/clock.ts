type Work = () => void

interface Timer {
  id: number
  due: number
  every?: number
  work: Work
}

/** The phone's own time: it stands still while work is done and moves only when told to, so a wait costs nothing. */
export class Clock {
  private timers: Timer[] = []
  private lastId = 0

  constructor(public now: number) {}

  set(work: Work, after: unknown, repeats = false): number {
    const delay = Math.max(0, Number(after) || 0)
    const timer: Timer = { id: ++this.lastId, due: this.now + delay, work }
    if (repeats) timer.every = Math.max(1, delay)
    this.timers.push(timer)
    return timer.id
  }

  clear(id: unknown): void {
    this.timers = this.timers.filter((timer) => timer.id !== id)
  }

  clearAll(): void {
    this.timers = []
  }

  nextDue(): number | undefined {
    return this.timers.reduce<number | undefined>((least, timer) => Math.min(least ?? Infinity, timer.due), undefined)
  }

  /** Moves to the next timer due by then and runs it; false when there is none. */
  runNext(until: number): boolean {
    const due = this.nextDue()
    if (due === undefined || due > until) return false
    const timer = this.timers.find((candidate) => candidate.due === due)
    if (!timer) return false
    this.now = Math.max(this.now, due)
    if (timer.every) timer.due = this.now + timer.every
    else this.clear(timer.id)
    timer.work()
    return true
  }
}
