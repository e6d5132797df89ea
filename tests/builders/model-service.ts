/**
 * A post, its pledges and their records as simply as they can be told, counted on fingers. It shares no code with the laws or the
 * functions; where the two differ, one of them is wrong.
 */
const DAY = 86_400_000

interface Pledge {
  readonly who: string
  readonly duty: string
  state: string
  readonly from: number
  readonly to: number
  reportedAt: number
  version: number
}

interface Line {
  readonly who: string
  state: string
  readonly half: number
  vouchedBy: string
  readonly at: number
  readonly corrects: string | null
  version: number
  earned: number
}

export const members = ['wang', 'zhao', 'member']
export const people = [...members, 'li', 'secretary', 'community-worker', 'observer']
const speaks = (who: string): boolean => who === 'secretary' || who === 'community-worker'
const LEADER = 'community-worker'

export class ServiceModel {
  duty = { state: 'open', quota: 2, version: 2, from: 0, to: 0 }
  readonly pledges = new Map<string, Pledge>()
  readonly lines = new Map<string, Line>()
  readonly joined = new Set<string>()

  constructor(
    readonly dutyId: string,
    public now: number,
    from: number,
    to: number,
  ) {
    this.duty = { ...this.duty, from, to }
  }

  get taken(): number {
    return [...this.pledges.values()].filter(({ state }) => state !== 'handed-back' && state !== 'released').length
  }

  claim(who: string): string {
    const holds = [...this.pledges.values()].some(
      (each) => each.who === who && ['pledged', 'serving'].includes(each.state),
    )
    if (this.duty.state !== 'open') return 'wrong-state'
    if (!members.includes(who)) return 'not-registered-here'
    if (this.duty.to <= this.now) return 'term-is-over'
    if (holds) return 'claimed-already'
    return this.taken < this.duty.quota ? 'ok' : 'no-place-left'
  }

  claimed(who: string, id: string): void {
    const state = this.duty.from <= this.now ? 'serving' : 'pledged'
    const { from, to } = this.duty
    this.pledges.set(id, { who, duty: this.dutyId, state, from, to, reportedAt: 0, version: 1 })
  }

  pledge(who: string, road: string, id: string): string {
    const pledge = this.pledges.get(id)
    if (!pledge || (who !== pledge.who && !speaks(who))) return 'not-found'
    const from = road === 'report' ? ['serving'] : ['pledged', 'serving']
    if (!from.includes(pledge.state)) return 'wrong-state'
    if (road === 'release' ? !(speaks(who) && who !== pledge.who) : who !== pledge.who) return 'not-yours'
    return road === 'report' && this.now < pledge.to - 30 * DAY ? 'too-early' : 'ok'
  }

  pledged(road: string, id: string): void {
    const pledge = this.pledges.get(id)
    if (!pledge) return
    pledge.version += 1
    pledge.state = road === 'report' ? 'reported' : road === 'release' ? 'released' : 'handed-back'
    if (road === 'report') pledge.reportedAt = this.now
  }

  record(who: string, id: string): string {
    const pledge = this.pledges.get(id)
    if (!pledge || pledge.who !== who) return 'not-found'
    return pledge.state === 'serving' || pledge.state === 'reported' ? 'ok' : 'not-serving'
  }

  correct(who: string, id: string): string {
    const line = this.lines.get(id)
    if (!line || line.who !== who) return 'not-found'
    if (!['submitted', 'vouched', 'confirmed'].includes(line.state)) return 'wrong-state'
    return this.waitsFor(id) ? 'corrected-already' : 'ok'
  }

  private waitsFor(id: string): boolean {
    return [...this.lines.values()].some(
      (each) => each.corrects === id && ['submitted', 'vouched', 'confirmed'].includes(each.state),
    )
  }

  written(who: string, id: string, half: number, corrects: string | null): void {
    this.lines.set(id, { who, state: 'submitted', half, vouchedBy: '', at: this.now, corrects, version: 1, earned: 0 })
  }

  line(who: string, road: string, id: string): string {
    const line = this.lines.get(id)
    if (!line || (who !== line.who && !speaks(who))) return 'not-found'
    const from: Readonly<Record<string, readonly string[]>> = {
      vouch: ['submitted'],
      confirm: ['vouched'],
      withdraw: ['submitted', 'vouched'],
      reject: ['submitted', 'vouched', 'confirmed'],
    }
    if (!from[road]?.includes(line.state)) return 'wrong-state'
    if (road === 'withdraw') return who === line.who ? 'ok' : 'not-yours'
    if (who === line.who || !speaks(who)) return 'not-yours'
    // Five working days are over a fortnight later, whatever the holidays; the test never looks in between.
    if (road === 'vouch') return who === LEADER || this.now >= line.at + 14 * DAY ? 'ok' : 'not-yours'
    return road === 'confirm' && line.vouchedBy === who ? 'needs-another-person' : 'ok'
  }

  stepped(who: string, road: string, id: string): void {
    const line = this.lines.get(id)
    if (!line) return
    line.version += 1
    if (road === 'vouch') Object.assign(line, { state: 'vouched', vouchedBy: who })
    else if (road === 'withdraw') line.state = 'withdrawn'
    else if (road === 'reject') Object.assign(line, { state: 'rejected', earned: 0 })
    else {
      const old = line.corrects === null ? undefined : this.lines.get(line.corrects)
      if (old && ['submitted', 'vouched', 'confirmed'].includes(old.state))
        Object.assign(old, { state: 'corrected', version: old.version + 1, earned: 0 })
      Object.assign(line, { state: 'confirmed', earned: this.joined.has(line.who) ? Math.min(16, line.half) : 0 })
    }
  }

  points(who: string): number {
    return [...this.lines.values()].filter((line) => line.who === who).reduce((sum, line) => sum + line.earned, 0)
  }

  hours(who: string): number {
    const counts = [...this.lines.values()].filter((line) => line.who === who && line.state === 'confirmed')
    return counts.reduce((sum, line) => sum + line.half, 0) / 2
  }

  /** The timer comes by. */
  tick(): void {
    for (const pledge of this.pledges.values()) {
      if (pledge.state === 'pledged' && pledge.from <= this.now)
        Object.assign(pledge, { state: 'serving', version: pledge.version + 1 })
      // Asked for the report once, at the end of the term; thirty days later it is over.
      if (pledge.state === 'serving' && pledge.to <= this.now && !this.asked.has(pledge)) {
        this.asked.add(pledge)
        pledge.version += 1
      } else if (pledge.state === 'serving' && pledge.to + 30 * DAY <= this.now)
        Object.assign(pledge, { state: 'ended', version: pledge.version + 1 })
      if (pledge.state === 'reported' && Math.max(pledge.reportedAt, pledge.to) + 14 * DAY <= this.now)
        Object.assign(pledge, { state: 'ended', version: pledge.version + 1 })
    }
    if (this.duty.state === 'open' && this.duty.to <= this.now)
      this.duty = { ...this.duty, state: 'closed', version: this.duty.version + 1 }
  }

  private readonly asked = new Set<Pledge>()
}
