import { callTable, isAllowed, type Part } from './call-table'

/**
 * A call as simply as it can be told, counted on fingers. It shares no code with the law or the functions; where the two differ,
 * one of them is wrong.
 */
const MINUTE = 60_000
const HOUR = 60 * MINUTE

export type Road =
  'pick-up' | 'note' | 'hang-up' | 'file' | 'answer-now' | 'drop' | 'hand-over' | 'take-over' | 'return-call'
export const roads: readonly Road[] = [
  'pick-up',
  'note',
  'hang-up',
  'file',
  'answer-now',
  'drop',
  'hand-over',
  'take-over',
  'return-call',
]

export interface Said {
  readonly to?: string | null
  readonly reason?: string
  /** Whom it is about: the operator in person, or the unit that the operator serves in. */
  readonly about?: 'operator' | 'u-hotline'
}

export interface Told {
  readonly event: 'answered' | 'ended' | 'missed'
  readonly isAnswered: boolean
  /** With a place that is known here, or without one. */
  readonly matter: 'placed' | 'placeless' | null
}

/** The operator, li and wang sit at the district's desk, zhao at a street's; wang is who rings, unless the number is withheld. */
export const cast = ['operator', 'li', 'supervisor', 'zhao', 'wang', 'dispatcher', 'handler-a']

export class CallModel {
  version = 1
  owner: string | null
  state: string
  due: number | null
  returns = 0
  reason: string | null = null
  hasTicket = false
  isOver = false
  isRecused = false
  readonly warned = new Set<number>()

  constructor(
    by: string | null,
    readonly hasPhone: boolean,
    public now: number,
  ) {
    this.owner = by
    this.state = by === null ? 'ringing' : 'talking'
    this.due = now + (by === null ? MINUTE : 2 * HOUR)
  }

  /** Nobody handles their own call. */
  private get desk(): readonly string[] {
    return this.hasPhone ? ['operator', 'li'] : ['operator', 'li', 'wang']
  }

  reads(who: string): boolean {
    return who === 'supervisor' || (this.desk.includes(who) && !(who === 'operator' && this.isRecused))
  }

  private parts(who: string): Part[] {
    if (who === 'supervisor') return ['supervisor']
    return [who === this.owner ? 'owner' : 'colleague']
  }

  /** What the cloud has to answer: `ok` or a code. */
  verdict(who: string, road: Road, said: Said): string {
    if (!this.reads(who)) return 'not-found'
    const from = Object.values(callTable[road].by).flat()
    if (!from.includes(this.state as 'missed')) return 'wrong-state'
    if (!isAllowed(road, this.state as 'missed', this.parts(who))) return 'not-yours'
    if ((road === 'drop' || road === 'return-call') && this.isOver) return 'wrong-state'
    if (road === 'drop' && said.reason === 'unreachable' && this.returns === 0) return 'not-rung-back'
    if (road === 'hand-over' && said.to === this.owner) return 'same-operator'
    if (road === 'hand-over' && said.to != null && !this.desk.includes(said.to)) return 'not-an-operator'
    return 'ok'
  }

  private go(state: string, due: number | null): void {
    this.state = state
    this.due = due
    this.version += 1
    this.isOver = due === null
  }

  /** Takes a road that `verdict` allows. */
  take(who: string, road: Road, said: Said): void {
    switch (road) {
      case 'note':
        return
      case 'pick-up':
        this.owner = who
        return this.go('talking', this.now + 2 * HOUR)
      case 'return-call':
        this.owner = who
        this.returns += 1
        return this.go('talking', this.now + 2 * HOUR)
      case 'hang-up':
        return this.go('follow-up', this.now + 30 * MINUTE)
      case 'hand-over':
        this.owner = said.to ?? null
        return this.go(this.state, this.due)
      case 'take-over':
        this.owner = who
        return this.go(this.state, this.due)
      case 'drop':
        this.reason = said.reason ?? null
        return this.go('void', null)
      case 'file':
      case 'answer-now':
        this.hasTicket = true
        this.isRecused = said.about !== undefined
        return this.go(road === 'file' ? 'filed' : 'answered', null)
    }
  }

  private connect(): void {
    if (this.state !== 'ringing' && this.state !== 'missed') return
    this.owner = null
    this.go('talking', this.now + 2 * HOUR)
  }

  private miss(): void {
    if (this.state === 'ringing') this.go('missed', this.hasPhone ? this.now + HOUR : null)
  }

  /** The call centre says something of it. */
  hear({ event, isAnswered, matter }: Told): void {
    if (event === 'answered' || isAnswered) this.connect()
    else this.miss()
    if (event === 'ended' && this.state === 'talking' && this.returns === 0)
      this.go('follow-up', this.now + 30 * MINUTE)
    if (matter === null || this.hasTicket || this.state === 'void') return
    if (matter === 'placed') {
      this.hasTicket = true
      this.go('filed', null)
    } else if (this.state === 'ringing' || this.state === 'missed') {
      this.connect()
      this.go('follow-up', this.now + 30 * MINUTE)
    }
  }

  /** The timer comes by. */
  tick(): void {
    if (this.state === 'ringing') {
      if (this.due !== null && this.due <= this.now) this.miss()
    } else if (this.due !== null && this.due <= this.now) this.warned.add(this.due)
  }
}
