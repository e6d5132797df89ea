import { MINUTE } from '../../src/domain/calendar/china-time'

interface ModelShift {
  id: string
  who: string
  from: number
  to: number
}

interface ModelAbsence {
  id: string
  who: string
  from: number
  to: number
}

const AHEAD = 73 * 60

/**
 * The roster once more, the slow way: minute by minute, with nothing of the law in it. It knows who is planned, who is away and who
 * was dismissed, and remembers since when each beginning of a gap can be foreseen without a break.
 */
export class DutyModel {
  shifts: ModelShift[] = []
  absences: ModelAbsence[] = []
  readonly away = new Map<string, number>()
  readonly dismissed = new Set<string>()
  /** Beginning of a gap that lies ahead → since when it could be seen. */
  readonly foreseen = new Map<number, number>()
  /** Gaps that began although they could be seen: their beginning, and since when. */
  readonly begun: { start: number; since: number }[] = []
  /** Minutes at which somebody was there, and how many at which nobody was. */
  lastCovered = 0
  empty = 0

  isCovered(at: number): boolean {
    return this.shifts.some(
      ({ who, from, to }) =>
        from <= at &&
        at < to &&
        !this.dismissed.has(who) &&
        at >= (this.away.get(who) ?? 0) &&
        !this.absences.some((absence) => absence.who === who && absence.from <= at && at < absence.to),
    )
  }

  /** After something changed, and now and then because time passes. */
  look(now: number): void {
    const starts = new Set<number>()
    let before = this.isCovered(now)
    for (let minute = 1; minute <= AHEAD; minute += 1) {
      const at = now + minute * MINUTE
      const covered = this.isCovered(at)
      if (before && !covered) starts.add(at)
      before = covered
    }
    for (const start of [...this.foreseen.keys()]) if (start > now && !starts.has(start)) this.foreseen.delete(start)
    for (const start of starts) if (!this.foreseen.has(start)) this.foreseen.set(start, now)
  }

  /** One minute of the clock on the wall. */
  live(now: number): void {
    const since = this.foreseen.get(now)
    if (since !== undefined) {
      if (!this.isCovered(now)) this.begun.push({ start: now, since })
      this.foreseen.delete(now)
    }
    if (this.isCovered(now)) this.lastCovered = now
    else this.empty += 1
  }
}
