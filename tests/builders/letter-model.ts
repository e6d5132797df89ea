import { letterAllows, letterTable, type LetterPart } from './letter-table'
import type { RoadName } from '../../src/domain/letter/roads'

/**
 * A letter of wang's to the secretary of 一社区, as simply as it can be told: what the page says, counted on fingers. It shares no
 * code with the law or the functions; where the two differ, one of them is wrong.
 */
const DAY = 24 * 3_600_000

export type Named = 'community' | 'street' | 'deputy' | 'supervisor' | 'nobody'

export interface Said {
  /** recuse: whom it is about. */
  readonly named?: Named
  /** consent, publish: whether the digest is the one that stands now. */
  readonly fresh?: boolean
}

const community = ['secretary', 'deputy', 'clerk']
const street = ['street-secretary', 'street-deputy']
/** Whom each naming keeps out: a whole office takes along whoever is under it. */
const OUT: Readonly<Record<Named, readonly string[]>> = {
  community,
  street: [...street, ...community, 'other-secretary'],
  deputy: ['deputy'],
  supervisor: ['supervisor'],
  nobody: [],
}
const READERS = { 'd-e-1': ['secretary', 'deputy'], 'd-e': street, d: ['supervisor'] } as const
type Office = keyof typeof READERS
const UP: readonly Office[] = ['d-e-1', 'd-e', 'd']

export const letterCast = ['wang', ...community, ...street, 'supervisor', 'other-secretary', 'zhao', 'dispatcher']

export class LetterModel {
  state = 'received'
  version = 1
  office: Office = 'd-e-1'
  out = new Set<string>()
  rounds = 0
  ratings = 0
  reopens = 0
  forwards = 0
  asked = false
  unread = true
  ending: string | null = null
  publication: string | null = null
  draft: string | null = null
  draftVersion = 0
  private since = 0
  private settled = 0

  constructor(public now: number) {
    this.since = now
  }

  private part(who: string): LetterPart | null {
    if (who === 'wang') return 'writer'
    const readers: readonly string[] = READERS[this.office]
    return readers.includes(who) && !this.out.has(who) ? 'reader' : null
  }

  reads(who: string): boolean {
    return this.part(who) !== null
  }

  isDraftedBy(who: string): boolean {
    return this.part(who) === 'reader' && (this.state === 'received' || this.state === 'assigned')
  }

  /** The office that is left, when these are kept out as well; an office is passed over when its secretary is among them. */
  private left(more: readonly string[]): Office | null {
    const out = new Set([...this.out, ...more])
    return (
      UP.find((office) => {
        const [first, ...others] = READERS[office]
        return office === 'd' ? !out.has(first) : !out.has(first) && [first, ...others].some((who) => !out.has(who))
      }) ?? null
    )
  }

  /** What the cloud has to answer: `ok` or a code. `asButton` leaves out what only the form's own words decide. */
  verdict(who: string, road: RoadName, said: Said, asButton = false): string {
    const part = this.part(who)
    if (part === null) return 'not-found'
    if (!letterTable[road].from.includes(this.state as 'closed')) return 'wrong-state'
    if (!letterAllows(road, this.state as 'closed', [part])) return 'not-yours'
    switch (road) {
      case 'forward':
        return this.forwards < 5 ? 'ok' : 'forwarded-enough'
      case 'recuse':
        if (asButton) return 'ok'
        if (said.named === 'nobody' || said.named === undefined) return 'nobody-named'
        return this.left(OUT[said.named]) === null ? 'no-reader' : 'ok'
      case 'rate':
        return this.now > this.since + 14 * DAY ? 'rating-time-is-over' : 'ok'
      case 'reopen':
        if (this.reopens > 0) return 'reopened-once-already'
        return this.now > this.settled + 30 * DAY ? 'reopen-time-is-over' : 'ok'
      case 'withdraw':
        return this.rounds === 0 ? 'ok' : 'answered-already'
      case 'propose-publication':
        return this.out.size === 0 ? 'ok' : 'not-for-publication'
      case 'consent':
      case 'refuse-consent': {
        const other = road === 'consent' ? 'refused' : 'consented'
        if (this.publication !== 'proposed' && this.publication !== other) return 'nothing-proposed'
        return asButton || said.fresh ? 'ok' : 'text-changed'
      }
      case 'publish':
        return this.publication !== 'consented' ? 'no-consent' : asButton || said.fresh ? 'ok' : 'text-changed'
      case 'unpublish':
        return this.publication === 'published' ? 'ok' : 'not-published'
      default:
        return 'ok'
    }
  }

  private go(state: string, ending: string | null = null): void {
    this.state = state
    this.ending = ending
    this.since = this.now
    if (state === 'rated' || (state === 'closed' && ending === 'not-rated')) this.settled = this.now
  }

  private dropDraft(): void {
    this.draft = null
    this.draftVersion += 1
  }

  /** Takes a road that `verdict` allows. */
  take(who: string, road: RoadName, said: Said): void {
    this.version += 1
    if (this.part(who) === 'reader') this.unread = false
    switch (road) {
      case 'add':
        this.asked = false
        this.unread = true
        return
      case 'ask-back':
        this.asked = true
        return
      case 'acknowledge':
        return this.go('assigned')
      case 'answer':
        this.rounds += 1
        this.asked = false
        this.publication = null
        this.dropDraft()
        return this.go('answered')
      case 'forward':
        this.forwards += 1
        return
      case 'recuse':
        return this.keepOut(OUT[said.named ?? 'nobody'])
      case 'rate':
        this.ratings += 1
        return this.go('rated')
      case 'reopen':
        this.reopens += 1
        this.unread = true
        return this.go('assigned')
      case 'withdraw':
        this.asked = false
        this.unread = false
        this.dropDraft()
        return this.go('withdrawn')
      default:
        this.publication = AFTER[road] ?? this.publication
    }
  }

  private keepOut(more: readonly string[]): void {
    const office = this.left(more)
    this.out = new Set([...this.out, ...more])
    this.publication = null
    if (office === null || office === this.office) return
    this.office = office
    this.unread = true
    this.dropDraft()
    this.go('received')
  }

  save(text: string): void {
    this.draft = text
    this.unread = false
    this.draftVersion += 1
  }

  /** The timer comes by. */
  tick(): void {
    const [ending, days] = this.state === 'answered' ? ['not-rated', 14] : ['rated', 30]
    if (this.state !== 'answered' && this.state !== 'rated') return
    if (this.now < this.since + days * DAY) return
    this.version += 1
    this.go('closed', ending)
  }
}

const AFTER: Readonly<Partial<Record<RoadName, string>>> = {
  'propose-publication': 'proposed',
  consent: 'consented',
  'refuse-consent': 'refused',
  publish: 'published',
  unpublish: 'refused',
}
