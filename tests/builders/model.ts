import { createHash } from 'node:crypto'
import type { RoadName } from '../../src/domain/ticket/roads'
import { isAllowed, lawTable, type Part } from './law-table'
import { DAY, dayInChina, heard, HOUR, unhappy, type Call, type Said } from './model-calls'

/**
 * A ticket as simply as it can be told: what is said of it on the page, counted on fingers. It shares no code with the law or
 * the functions; where the two differ, one of them is wrong.
 */

/** What sort of matter it is: raised in words or asked by hotline, by somebody with the app or with but a phone. */
export interface Sort {
  readonly consult: boolean
  readonly phone: boolean
}

const always = ['dispatcher', 'verifier', 'supervisor', 'operator', 'operator-b', 'secretary']
export const cast = ['wang', 'zhao', ...always, 'handler-a', 'handler-b', 'other-handler', 'li', 'street-w-handler']

/** Roads that do nothing but lead somewhere. */
const onward = { ask: 'need-info', supply: 'submitted', refuse: 'refused', withdraw: 'withdrawn' } as const
const plain = { ...onward, 'reject-settlement': 'handling' } as const

export class Model {
  state = 'submitted'
  version = 1
  lead = false
  handler: string | null = null
  /** Null without a helper. */
  coDone: boolean | null = null
  lowRisk = false
  contacted = false
  outcome = ''
  keyed = false
  returns = 0
  reworks = 0
  reopens = 0
  ratings = 0
  attempts = 0
  ending: string | null = null
  holder: { who: string; until: number } | null = null
  notBefore: number | null = null
  /** What was heard of the settlement that stands, call by call. */
  private calls: Call[] = []
  private settledBy: string | null = null
  /** The settlement that stands: since when, and whether it was rated. */
  private settledAt = 0
  private isRated = false
  private since = 0
  private readonly isSampled: boolean

  constructor(
    id: string,
    public now: number,
    private readonly sort: Sort = { consult: false, phone: false },
  ) {
    const hex = createHash('sha256').update(`callback-sample:${id}`).digest('hex').slice(0, 8)
    this.isSampled = Number.parseInt(hex, 16) / 2 ** 32 < 0.1
  }

  reads(who: string): boolean {
    if (always.includes(who)) return true
    if (who === 'wang') return !this.sort.phone
    if (who === 'zhao') return !this.sort.consult
    return who === 'other-handler' ? this.coDone !== null : this.lead && (who === 'handler-a' || who === 'handler-b')
  }

  private parts(who: string): Part[] {
    const named: Readonly<Record<string, Part>> = {
      wang: 'requester',
      zhao: 'filer',
      dispatcher: 'dispatcher',
      verifier: 'verifier',
      supervisor: 'supervisor',
    }
    if (who === 'operator' || who === 'operator-b')
      return [
        'any operator',
        ...(this.settledBy === who ? [] : (['operator'] as const)),
        ...(this.sort.consult && who === 'operator' ? (['filer'] as const) : []),
      ]
    if (who === 'other-handler') return this.coDone === false ? ['co handler'] : []
    if (who === 'handler-a' || who === 'handler-b') {
      const mine =
        this.state === 'dispatched' ? who === 'handler-a' || this.now >= this.since + 2 * HOUR : this.handler === who
      return this.lead && mine ? ['lead handler'] : []
    }
    return named[who] ? [named[who]] : []
  }

  /** What the cloud has to answer: `ok` or a code. */
  verdict(who: string, road: RoadName, said: Said): string {
    if (!this.reads(who)) return 'not-found'
    if (!lawTable[road].from.includes(this.state as 'closed')) return 'wrong-state'
    if (!isAllowed(road, this.state as 'closed', this.parts(who))) return 'not-yours'
    const needsKey = this.outcome === 'explained' || this.outcome === 'impossible'
    switch (road) {
      case 'return':
        return this.returns > 0 ? 'returned-once-already' : 'ok'
      case 'settle':
        return !this.contacted ? 'no-first-contact' : this.coDone === false ? 'parts-not-finished' : 'ok'
      case 'countersign':
        return needsKey && !this.keyed ? 'ok' : 'no-key-needed'
      case 'answer':
        return needsKey && !this.keyed ? 'supervisor-key-missing' : 'ok'
      case 'answer-at-once':
        return !this.sort.consult ? 'not-a-consultation' : this.outcome === '' ? 'ok' : 'answered-once-already'
      case 'rate':
        if (this.state === 'closed' && this.ending !== 'answered-at-once') return 'wrong-state'
        if (this.state === 'callback' && this.isRated) return 'rated-already'
        return this.now > this.ratedSince() + 14 * DAY ? 'rating-time-is-over' : 'ok'
      case 'reopen':
        if (this.reopens > 0) return 'reopened-once-already'
        return this.now > this.since + 30 * DAY ? 'reopen-time-is-over' : 'ok'
      case 'take-callback':
        if (this.isHeldFrom(who)) return 'held-by-another'
        if (this.notBefore === null || this.now >= this.notBefore) return 'ok'
        return this.calls.at(-1)?.outcome === 'call-later' ? 'asked-for-later' : 'called-today-already'
      case 'release-callback':
        return this.holder?.who === who && this.now < this.holder.until ? 'ok' : 'not-held'
      case 'call-back':
        return this.isHeldFrom(who) ? 'held-by-another' : heard(said, this.calls, this.now)
      default:
        return 'ok'
    }
  }

  private ratedSince(): number {
    return this.state === 'callback' ? this.settledAt : this.since
  }

  private isHeldFrom(who: string): boolean {
    return this.holder !== null && this.holder.who !== who && this.now < this.holder.until
  }

  private go(state: string, ending: string | null = null): void {
    this.state = state
    this.ending = ending
    this.since = this.now
    this.holder = null
    this.notBefore = null
    this.version += 1
  }

  /** Takes a road that `verdict` allows. */
  take(who: string, road: RoadName, said: Said): void {
    switch (road) {
      case 'accept':
        this.lowRisk = said.lowRisk === true
        return this.go('accepted')
      case 'dispatch':
        this.lead = true
        this.coDone = said.co ? false : null
        return this.go('dispatched')
      case 'claim':
        this.handler = who
        return this.go('handling')
      case 'return':
        this.returns += 1
        this.lead = false
        this.coDone = null
        return this.go('accepted')
      case 'contact':
        this.contacted = true
        return this.stay()
      case 'finish-part':
        this.coDone = true
        return this.stay()
      case 'settle':
        // What failed to be heard of an earlier settlement says nothing of this one.
        this.calls = []
        this.isRated = false
        this.settledBy = who
        this.settledAt = this.now
        this.outcome = said.outcome ?? ''
        this.keyed = false
        this.go('settled')
        if (this.lowRisk && (said.outcome === 'fixed' || said.outcome === 'partly')) this.answered()
        return
      case 'countersign':
        this.keyed = true
        return this.stay()
      case 'answer':
        return this.answered()
      case 'answer-at-once':
        this.outcome = 'explained'
        this.settledBy = who
        this.settledAt = this.now
        return this.sort.phone && this.isSampled ? this.go('callback') : this.go('closed', 'answered-at-once')
      case 'rate':
        this.ratings += 1
        this.isRated = true
        // The call that they wait for is not put off.
        if (unhappy(said)) return this.state === 'callback' ? this.stay() : this.go('callback')
        if (this.state !== 'closed') return this.go('closed', 'rated')
        // It ended when it was answered.
        this.ending = 'rated'
        return this.stay()
      case 'take-callback':
        this.holder = { who, until: this.now + HOUR / 2 }
        return this.stay()
      case 'release-callback':
        this.holder = null
        return this.stay()
      case 'call-back':
        return this.calledBack(said)
      case 'rework':
        this.reworks += 1
        this.contacted = false
        return this.go(this.lead ? 'handling' : 'submitted')
      case 'uphold':
        return this.go('closed', 'upheld')
      case 'reopen':
        this.reopens += 1
        return this.go('rework-review')
      default:
        if (!Object.hasOwn(plain, road)) throw new Error(`no such road: ${road}`)
        return this.go(plain[road as keyof typeof plain])
    }
  }

  private calledBack(said: Said): void {
    this.attempts += 1
    if (said.outcome === 'reached') return unhappy(said) ? this.go('rework-review') : this.go('closed', 'called-back')
    if (said.outcome === 'refused') return this.go('closed', 'callback-refused')
    this.calls.push({ at: this.now, outcome: said.outcome ?? '', later: said.later ?? null })
    this.holder = null
    // 08:00 in China is midnight in Greenwich.
    this.notBefore = said.later ?? (dayInChina(this.now) + 1) * DAY
    const failed = this.calls.filter(({ outcome }) => outcome !== 'call-later').map(({ at }) => dayInChina(at))
    return new Set(failed).size >= 3 ? this.go('closed', 'unreachable') : this.stay()
  }

  private answered(): void {
    this.go(this.sort.phone ? 'callback' : 'answered')
  }

  private stay(): void {
    this.version += 1
  }

  /** The timer comes by. */
  tick(): void {
    if (this.state === 'need-info' && this.now >= this.since + 5 * DAY) this.go('submitted')
    else if (this.state === 'answered' && this.now >= this.since + 14 * DAY) {
      if (this.isSampled) this.go('callback')
      else this.go('closed', 'not-rated')
    }
  }
}
