import { hosts, type TeamModel } from './model-team'

/**
 * An activity, its places and its waiting list as simply as they can be told, counted on fingers. It shares no code with the laws or
 * the functions; where the two differ, one of them is wrong.
 */
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
const ZONE = 8 * HOUR

interface Place {
  state: string
  heldUntil: number
}

/** Held for twelve hours from when one may be told (eight to nine in the evening), never past ten the next morning, nor the start. */
const heldUntil = (now: number, startsAt: number): number => {
  const midnight = (at: number): number => Math.floor((at + ZONE) / DAY) * DAY - ZONE
  const hour = (at: number): number => (at - midnight(at)) / HOUR
  const told = hour(now) < 8 ? midnight(now) + 8 * HOUR : hour(now) < 21 ? now : midnight(now) + DAY + 8 * HOUR
  const end = told + 12 * HOUR
  const kind = hour(end) < 10 ? midnight(end) + 10 * HOUR : hour(end) < 21 ? end : midnight(end) + DAY + 10 * HOUR
  return Math.min(kind, startsAt)
}

export interface Plan {
  readonly startsAt: number
  readonly endsAt: number
  readonly quota: number
}

export class ActivityModel {
  state = 'draft'
  version = 1
  readonly places = new Map<string, Place>()
  /** Who waits, the first to be asked first. */
  line: string[] = []
  readonly told: string[] = []
  private readonly tries = new Map<string, number>()

  constructor(
    readonly id: string,
    readonly leader: string,
    readonly team: TeamModel | null,
    public plan: Plan,
    public now: number,
  ) {}

  /** Who came when it was recorded: each has a service record of it. */
  came = 0

  private leads(who: string): boolean {
    return who === this.leader || hosts.includes(who)
  }

  get seated(): number {
    return [...this.places.values()].filter(({ state }) => ['held', 'going', 'came'].includes(state)).length
  }

  road(who: string, road: string, version: number, { startsAt, endsAt, quota }: Plan): string {
    if (this.state === 'draft' && !this.leads(who)) return 'not-found'
    if (version !== this.version) return 'stale-version'
    const from: Readonly<Record<string, readonly string[]>> = {
      edit: ['draft', 'published'],
      publish: ['draft'],
      start: ['published'],
      end: ['running'],
      record: ['ended'],
      cancel: ['draft', 'published', 'running'],
    }
    if (!from[road]?.includes(this.state)) return 'wrong-state'
    if (!this.leads(who)) return 'not-yours'
    if (road === 'publish' && this.plan.startsAt <= this.now) return 'starts-in-the-past'
    if (road === 'publish' && this.team && this.team.state !== 'open') return 'team-not-open'
    if (road === 'start' && this.plan.startsAt - HOUR > this.now) return 'too-early'
    if (road !== 'edit') return 'ok'
    if (startsAt <= this.now) return 'starts-in-the-past'
    if (endsAt <= startsAt) return 'ends-before-it-starts'
    if (endsAt - startsAt > 3 * DAY) return 'lasts-too-long'
    return quota < this.seated ? 'less-than-seated' : 'ok'
  }

  stepped(road: string, plan: Plan): void {
    this.version += 1
    const to: Readonly<Record<string, string>> = {
      ...{ publish: 'published', start: 'running', end: 'ended', record: 'recorded', cancel: 'cancelled' },
    }
    this.state = to[road] ?? this.state
    if (road === 'record') this.came = [...this.places.values()].filter(({ state }) => state === 'came').length
    if (road !== 'edit') return
    this.plan = plan
    // Nothing is held beyond the start, not even where the start comes nearer.
    for (const place of this.places.values())
      if (place.state === 'held') place.heldUntil = Math.min(place.heldUntil, plan.startsAt)
    this.offer()
  }

  /** A freed place goes to the next, who is told once. */
  private offer(): void {
    while (this.state === 'published' && this.plan.startsAt > this.now && this.seated < this.plan.quota) {
      const next = this.line.shift()
      if (next === undefined) return
      this.places.set(next, { state: 'held', heldUntil: heldUntil(this.now, this.plan.startsAt) })
      this.told.push(`${next} place-held`)
    }
  }

  /** One person's step, by themselves or by whoever leads: `ok`, `same` where it is so already, or the refusal. */
  place(who: string, road: string, whose: string): string {
    if (this.state === 'draft' && !this.leads(who)) return 'not-found'
    const place = this.places.get(whose)
    const state = place?.state ?? 'left'
    if (who !== whose && !this.leads(who)) return 'not-yours'
    if (who !== whose && !place) return 'not-found'
    const isOpen = ['published', 'running'].includes(this.state)
    if (road === 'join') return this.join(state)
    if (road === 'take') {
      if (['going', 'came'].includes(state)) return 'same'
      if (state !== 'held') return 'wrong-state'
      return !isOpen ? 'activity-not-open' : (place?.heldUntil ?? 0) <= this.now ? 'hold-is-over' : 'ok'
    }
    if (road === 'leave') {
      if (place && state === 'left') return 'same'
      if (!['waiting', 'held', 'going'].includes(state)) return 'wrong-state'
      return isOpen ? 'ok' : 'activity-not-open'
    }
    if (road === 'check-in') {
      if (state === 'came') return 'same'
      if (state !== 'going') return 'wrong-state'
      if (this.state !== 'running' && !(this.state === 'ended' && this.leads(who))) return 'activity-not-running'
      return this.leads(who) ? 'ok' : 'wrong-check-in-code'
    }
    if (state === 'going') return this.leads(who) ? 'same' : 'wrong-state'
    if (state !== 'came') return 'wrong-state'
    if (!this.leads(who)) return 'not-yours'
    return ['running', 'ended'].includes(this.state) ? 'ok' : 'activity-not-open'
  }

  private join(state: string): string {
    const hasRoom = this.seated < this.plan.quota
    const hasBegun = this.state === 'running' || this.plan.startsAt <= this.now
    if (['held', 'going', 'came'].includes(state)) return 'same'
    const isOver = !['published', 'running'].includes(this.state) || this.plan.endsAt <= this.now
    // Once it should have begun nothing is offered any more: whoever waited takes what is free.
    if (state === 'waiting') return !isOver && hasBegun && hasRoom ? 'ok' : 'same'
    if (isOver) return 'activity-not-open'
    return hasRoom || !hasBegun ? 'ok' : 'activity-full'
  }

  moved(road: string, whose: string): void {
    const before = this.places.get(whose)?.state ?? 'left'
    const hasRoom = this.seated < this.plan.quota
    this.line = this.line.filter((each) => each !== whose || !['join', 'leave'].includes(road))
    const state = { join: hasRoom ? 'going' : 'waiting', take: 'going', leave: 'left', undo: 'going' }[road] ?? 'came'
    this.places.set(whose, { state, heldUntil: 0 })
    if (state === 'waiting') this.line.push(whose)
    if (road === 'leave' && ['held', 'going'].includes(before)) this.offer()
  }

  /** With the six digits of the leader's screen, right or wrong: five tries in ten minutes. */
  byCode(who: string, isRight: boolean): string {
    if (this.state === 'draft' && !this.leads(who)) return 'not-found'
    const state = this.places.get(who)?.state ?? 'left'
    if (state === 'came') return 'same'
    if (state !== 'going') return 'wrong-state'
    if (this.state !== 'running') return 'activity-not-running'
    if ((this.tries.get(this.spanOf(who)) ?? 0) >= 5) return 'too-many-tries'
    return isRight || who === this.leader ? 'ok' : 'wrong-check-in-code'
  }

  private spanOf(who: string): string {
    return `${who} ${Math.floor(this.now / (10 * MINUTE))}`
  }

  /** A try counts whether the digits fit or not. */
  tried(who: string): void {
    this.tries.set(this.spanOf(who), (this.tries.get(this.spanOf(who)) ?? 0) + 1)
  }

  /** The timer comes by. */
  tick(): void {
    const held = [...this.places].filter(([, { state }]) => state === 'held')
    for (const [who, place] of held.sort(([, a], [, b]) => a.heldUntil - b.heldUntil)) {
      if (place.heldUntil > this.now) continue
      place.state = 'lapsed'
      // Of something that was called off everybody has heard already.
      if (this.state !== 'cancelled') this.told.push(`${who} place-lapsed`)
      this.offer()
    }
    if (this.state === 'published' && this.plan.startsAt <= this.now) this.stepped('start', this.plan)
    if (this.state === 'running' && this.plan.endsAt <= this.now) this.stepped('end', this.plan)
  }
}
