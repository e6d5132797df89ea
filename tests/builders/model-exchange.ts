/**
 * Needs, resources and what is agreed on them as simply as they can be told, counted on fingers. It shares no code with the laws or
 * the functions; where the two differ, one of them is wrong.
 */
const DAY = 86_400_000
/** Ten working days are over after so many, whatever the holidays; the test never looks in between. */
const ANSWERED_WITHIN = 25 * DAY
const RATED_WITHIN = 14 * DAY

/** Units and whoever speaks for them: their handlers, and wang, who is registered as the lamp office's contact. */
const units: Readonly<Record<string, readonly string[]>> = {
  'u-lamps': ['handler-a', 'handler-b', 'wang'],
  'u-street-e': ['other-handler'],
}
const community = ['community-worker', 'secretary']
export const people = [...Object.values(units).flat(), ...community, 'li', 'zhao', 'observer']
const unitsOf = (who: string): string[] => Object.keys(units).filter((unit) => units[unit]?.includes(who))
const speaksFor = (unit: string | null, who: string): boolean =>
  unit === null ? community.includes(who) : (units[unit] ?? []).includes(who)

export interface Line {
  readonly kind: string
  /** Whose it is: a unit's, or null = the community's. */
  readonly unit: string | null
  /** The resident who raised it. */
  readonly raisedBy: string | null
  state: string
  version: number
  quantity: number
  taken: number
  finished: number
  until: number | null
}

export interface Deal {
  readonly lines: readonly string[]
  readonly unit: string
  readonly raisedBy: string | null
  readonly first: 'giver' | 'receiver'
  readonly from: number
  readonly to: number
  readonly askedAt: number
  state: string
  version: number
  ending: string | null
  doneAt: number
}

export interface Proposal {
  readonly kind: string
  readonly unit: string | null
  readonly quantity: number
  readonly until: number | null
  readonly publish: boolean
}

export interface Claim {
  readonly line: string
  readonly unit: string | null
  readonly area: string | null
  readonly own: string | null
  readonly from: number
  readonly to: number
}

const listed = ['open', 'claimed', 'closed', 'expired']

export class ExchangeModel {
  readonly lines = new Map<string, Line>()
  readonly deals = new Map<string, Deal>()

  constructor(public now: number) {}

  private isOver(until: number | null): boolean {
    return until !== null && until <= this.now
  }

  private unitFor(who: string, unit: string | null): string | undefined {
    const own = unitsOf(who)
    return unit ?? (own.length === 1 ? own[0] : undefined)
  }

  propose(who: string, { kind, unit, until }: Proposal): string {
    const giver = this.unitFor(who, unit)
    if (kind === 'resource' && giver === undefined) return 'unit-not-chosen'
    if (this.isOver(until)) return 'term-is-over'
    if (kind === 'resource') return giver !== undefined && speaksFor(giver, who) ? 'ok' : 'not-yours'
    return kind === 'need' || community.includes(who) ? 'ok' : 'not-yours'
  }

  proposed(who: string, id: string, said: Proposal): void {
    const unit = said.kind === 'resource' ? (this.unitFor(who, said.unit) ?? null) : null
    const owns = speaksFor(unit, who)
    const state = owns && said.publish ? 'open' : 'draft'
    const { kind, quantity, until } = said
    const raisedBy = owns ? null : who
    this.lines.set(id, { kind, unit, raisedBy, state, version: 1, quantity, taken: 0, finished: 0, until })
  }

  private reads(who: string, line: Line | undefined): line is Line {
    return line !== undefined && (listed.includes(line.state) || speaksFor(line.unit, who) || line.raisedBy === who)
  }

  line(
    who: string,
    road: string,
    id: string,
    version: number,
    said: { quantity: number; until: number | null },
  ): string {
    const line = this.lines.get(id)
    if (!this.reads(who, line)) return 'not-found'
    if (version !== line.version) return 'stale-version'
    const from: Readonly<Record<string, readonly string[]>> = {
      edit: ['draft', 'open', 'claimed'],
      publish: ['draft'],
      'turn-down': ['draft'],
      withdraw: ['draft', 'open'],
    }
    if (!from[road]?.includes(line.state)) return 'wrong-state'
    if (!speaksFor(line.unit, who) && !(road === 'withdraw' && line.raisedBy === who)) return 'not-yours'
    if (road === 'turn-down') return line.raisedBy === null ? 'not-yours' : 'ok'
    if (road === 'withdraw') return line.taken > line.finished ? 'still-claimed' : 'ok'
    if (road === 'publish') return this.isOver(line.until) ? 'term-is-over' : 'ok'
    if (said.quantity < line.taken) return 'less-than-claimed'
    return this.isOver(said.until) ? 'term-is-over' : 'ok'
  }

  stepped(road: string, id: string, said: { quantity: number; until: number | null }): void {
    const line = this.lines.get(id)
    if (!line) return
    line.version += 1
    if (road === 'edit') Object.assign(line, { quantity: said.quantity, until: said.until })
    if (road === 'edit' && line.state !== 'draft') this.settle(line)
    if (road === 'publish') line.state = 'open'
    if (road === 'turn-down') line.state = 'declined'
    if (road === 'withdraw') line.state = 'withdrawn'
  }

  /** Open while something is left of it, claimed while what is not left is still being given, closed when all of it was. */
  private settle(line: Line): void {
    if (line.finished === line.quantity) line.state = 'closed'
    else if (line.state !== 'expired') line.state = line.taken < line.quantity ? 'open' : 'claimed'
  }

  claim(who: string, said: Claim): string {
    const [line, own] = [this.lines.get(said.line), said.own === null ? undefined : this.lines.get(said.own)]
    if (!this.reads(who, line) || (said.own !== null && !this.reads(who, own))) return 'not-found'
    const gives = line.unit ?? this.unitFor(who, said.unit)
    if (gives === undefined) return 'unit-not-chosen'
    const takes = line.unit === null ? 'd-e-1' : (said.area ?? (community.includes(who) ? 'd-e-1' : null))
    if (takes === null) return 'community-not-chosen'
    if (own && (own.unit === null) === (line.unit === null)) return 'kinds-do-not-fit'
    if (own && (own.unit === null ? takes !== 'd-e-1' : own.unit !== gives)) return 'not-your-listing'
    if (line.state !== 'open') return 'wrong-state'
    const isOtherSide = line.unit === null ? unitsOf(who).length > 0 && who !== line.raisedBy : community.includes(who)
    if (!isOtherSide) return 'not-yours'
    if (this.isOver(line.until)) return 'term-is-over'
    if (line.unit !== null && takes !== 'd-e-1') return 'not-your-area'
    if (line.unit === null && !speaksFor(gives, who)) return 'not-your-unit'
    if (own && own.state !== 'open') return 'wrong-state'
    if (own && this.isOver(own.until)) return 'term-is-over'
    return said.to <= said.from || said.to <= this.now ? 'term-is-over' : 'ok'
  }

  claimed(who: string, id: string, { line: about, own, unit, from, to }: Claim): void {
    const lines = own === null ? [about] : [about, own]
    const all = lines.map((each) => this.lines.get(each)).filter((each) => each !== undefined)
    const isResource = all[0]?.unit !== null
    const raisedBy = all.find((each) => each.unit === null)?.raisedBy ?? null
    const giver = (isResource ? all[0]?.unit : this.unitFor(who, unit)) ?? ''
    const [first, askedAt] = [isResource ? 'receiver' : 'giver', this.now] as const
    const fresh = { state: 'proposed', version: 1, ending: null, doneAt: 0 }
    this.deals.set(id, { lines, unit: giver, raisedBy, first, from, to, askedAt, ...fresh })
    for (const each of all) {
      Object.assign(each, { taken: each.taken + 1, version: each.version + 1 })
      this.settle(each)
    }
  }

  deal(who: string, road: string, id: string, version: number): string {
    const deal = this.deals.get(id)
    if (!deal) return 'not-found'
    const sides = [
      ...(speaksFor(deal.unit, who) ? ['giver'] : []),
      ...(community.includes(who) ? ['receiver'] : []),
      ...(who === deal.raisedBy ? ['raiser'] : []),
    ]
    if (sides.length === 0) return 'not-found'
    if (version !== deal.version) return 'stale-version'
    const asked = deal.first === 'giver' ? 'receiver' : 'giver'
    const both = ['giver', 'receiver']
    const table: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
      agree: [['proposed'], [asked]],
      decline: [['proposed'], [asked]],
      retract: [['proposed'], [deal.first]],
      begin: [['agreed'], both],
      note: [['agreed', 'running'], both],
      finish: [['running'], both],
      rate: [['done'], [deal.raisedBy === null ? 'receiver' : 'raiser']],
      'hand-back': [['agreed', 'running'], ['giver']],
      'end-early': [['agreed', 'running'], ['receiver']],
    }
    const [from, may] = table[road] ?? [[], []]
    if (!from.includes(deal.state)) return 'wrong-state'
    if (!sides.some((side) => may.includes(side))) return 'not-yours'
    if (road === 'agree' && deal.to <= this.now) return 'term-is-over'
    return road === 'rate' && deal.doneAt + RATED_WITHIN < this.now ? 'rating-is-over' : 'ok'
  }

  moved(road: string, id: string): void {
    const deal = this.deals.get(id)
    if (!deal) return
    deal.version += 1
    const to: Readonly<Record<string, string>> = {
      ...{
        agree: 'agreed',
        decline: 'declined',
        retract: 'retracted',
        lapse: 'lapsed',
        begin: 'running',
        finish: 'done',
      },
      ...{ rate: 'closed', unrated: 'closed', 'hand-back': 'handed-back', 'end-early': 'ended-early' },
    }
    deal.state = to[road] ?? deal.state
    if (road === 'finish') deal.doneAt = this.now
    if (deal.state === 'closed') deal.ending = road === 'rate' ? 'rated' : 'not-rated'
    for (const line of deal.lines.map((each) => this.lines.get(each)).filter((each) => each !== undefined)) {
      if (deal.state === 'closed') line.finished += 1
      else if (['declined', 'retracted', 'lapsed', 'handed-back', 'ended-early'].includes(deal.state)) line.taken -= 1
      else continue
      line.version += 1
      this.settle(line)
    }
  }

  /** The timer comes by. */
  tick(): void {
    for (const line of this.lines.values())
      if (['open', 'claimed'].includes(line.state) && this.isOver(line.until))
        Object.assign(line, { state: 'expired', version: line.version + 1 })
    for (const [id, deal] of this.deals) {
      if (deal.state === 'proposed' && deal.askedAt + ANSWERED_WITHIN <= this.now) this.moved('lapse', id)
      if (deal.state === 'agreed' && deal.from <= this.now) this.moved('begin', id)
      if (deal.state === 'running' && deal.to <= this.now) this.moved('finish', id)
      if (deal.state === 'done' && deal.doneAt + RATED_WITHIN <= this.now) this.moved('unrated', id)
    }
  }
}
