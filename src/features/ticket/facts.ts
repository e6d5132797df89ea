import type { ClockName } from '../../domain/clock/limits'
import { latest, type Clock } from '../../domain/clock/clock'
import type { Level, Solved } from '../../domain/rating/rating'
import type { Ending, RefusalReason, State } from '../../domain/ticket/states'
import type { Data } from '../../gateway/make-call'

export type View = Data<'ticket', 'open'>
export type Card = Data<'ticket', 'mine'>['items'][number]

/** What one sentence about a matter needs. A card knows less than the whole matter. All times epoch ms. */
export interface MatterFacts {
  readonly state: State
  readonly ending: Ending | null
  readonly unit: string | null
  readonly handler: string | null
  /** What is promised, by clock; a card only knows `nearest`. */
  readonly dues: Readonly<Partial<Record<ClockName, number>>>
  readonly nearest: number | null
  readonly reworks: number
  readonly question: string | null
  readonly refusal: { readonly reason: RefusalReason; readonly instead: string } | null
  /** For whom it was filed, when it was not for the reader. */
  readonly forWhom: string | null
  readonly rated: { readonly solved: Solved; readonly level: Level } | null
  /** Failed calls since the answer. */
  readonly failedCalls: number
  /** When they asked to be rung. */
  readonly callAt: number | null
  readonly contacted: boolean
  /** When the unit or the handler got it. */
  readonly since: number | null
  readonly canReopen: boolean
  /** A promise is broken, and whoever made it was reminded. */
  readonly isChased: boolean
  /** It is closed, and a word on it is still asked for. */
  readonly canRate: boolean
}

export const factsOfCard = (card: Card): MatterFacts => ({
  state: card.state,
  ending: card.ending,
  unit: card.unit,
  handler: card.handler,
  dues: {},
  nearest: card.due === null ? null : Date.parse(card.due),
  reworks: card.reworks,
  question: null,
  refusal: null,
  forWhom: card.mine ? null : '',
  rated: null,
  failedCalls: 0,
  callAt: null,
  contacted: false,
  since: null,
  canReopen: false,
  isChased: false,
  canRate: false,
})

const lawClock = (clock: View['clocks'][number]): Clock => ({
  name: clock.name as ClockName,
  rule: clock.rule,
  version: clock.version,
  started: Date.parse(clock.started),
  due: Date.parse(clock.due),
  pausedAt: clock.pausedAt === null ? null : Date.parse(clock.pausedAt),
  met: clock.met === null ? null : Date.parse(clock.met),
  dropped: clock.dropped,
})

const duesOf = (view: View): MatterFacts['dues'] => {
  const clocks = view.clocks.map(lawClock)
  const names = new Set(clocks.map((clock) => clock.name))
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const clock = latest(clocks, name)
      return clock && clock.met === null && !clock.dropped && clock.pausedAt === null ? [[name, clock.due]] : []
    }),
  )
}

const laterIn = ({ attempts }: View): number | null => {
  const later = attempts[attempts.length - 1]?.later ?? null
  return later === null ? null : Date.parse(later)
}

const claimedAt = (view: View): number | null => {
  const claim = [...view.entries]
    .sort((a, b) => b.seq - a.seq)
    .find(({ road }) => road === 'claim' || road === 'rework')
  return claim ? Date.parse(claim.at) : null
}

export const factsOfView = (view: View): MatterFacts => ({
  ...factsOfCard(view),
  handler: view.lead?.handler?.name ?? view.handler,
  unit: view.lead?.unitName ?? view.unit,
  dues: duesOf(view),
  question: view.question,
  refusal: view.refusal,
  forWhom: view.relation === 'filer' ? (view.requester.name.includes('*') ? '' : view.requester.name) : null,
  rated: view.rating,
  failedCalls: view.attempts.filter(
    ({ round, outcome }) =>
      round === view.settlement?.round && (outcome === 'unreachable' || outcome === 'wrong-number'),
  ).length,
  callAt: laterIn(view),
  contacted: view.contact !== null,
  since: view.state === 'handling' ? claimedAt(view) : view.lead ? Date.parse(view.lead.since) : null,
  canReopen: view.can.includes('reopen'),
  isChased: view.isChased,
  canRate: view.can.includes('rate'),
})
