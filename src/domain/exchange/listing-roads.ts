import { drop, start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Guard, Table } from '../law/road'
import { refuse } from '../result'
import type { Listing } from './listing'
import { isOtherSide, isOwner, isOwnerOrRequester, isRule, speaksForCommunity, type WhoFacts } from './may'
import { servesIn } from '../person/actor'

/** What each road is told, as the law needs it. Texts travel beside it, in the entry. */
export interface ListingInput {
  edit: { quantity: number; until: number | null }
  publish: unknown
  'turn-down': unknown
  /** For whom it is claimed: the unit that will give, or the path of the community that will receive. */
  claim: { unitId: string | null; areaPath: readonly string[] }
  /** An agreement fell through: what it had taken may be claimed again. */
  free: unknown
  /** An agreement was lived out. */
  fulfil: unknown
  withdraw: unknown
  expire: unknown
}

export type ListingRoad = keyof ListingInput

type On<N extends ListingRoad> = Guard<Listing, ListingInput[N], WhoFacts>

const termOf = (until: number | null, clocks: Listing['clocks'], at: number): Listing['clocks'] =>
  until === null ? drop(clocks, 'term') : start(clocks, 'term', limits.term, at, until)

const end = (listing: Listing, state: Listing['state'], at: number): Listing => ({
  ...listing,
  state,
  endedAt: at,
  clocks: drop(listing.clocks, null),
})

/** Open while there is something left of it. */
const opened = (listing: Listing): Listing => ({
  ...listing,
  state: listing.taken < listing.quantity ? 'open' : 'claimed',
})

const inTime: Guard<Listing, unknown, WhoFacts> = ({ until }, _, { at }) =>
  until !== null && until <= at ? refuse('term-is-over') : null

const nothingRuns: Guard<Listing, unknown, WhoFacts> = ({ taken, finished }) =>
  taken > finished ? refuse('still-claimed') : null

/** The unit must be the actor's own, the community too; nobody claims what they offer themselves. */
const forOwnSide: On<'claim'> = (listing, { unitId, areaPath }, { contactFor }, actor) => {
  if (isRule(actor)) return null
  if (listing.unitId !== null) return speaksForCommunity(actor, areaPath) ? null : refuse('not-your-area')
  if (unitId === null) return refuse('unit-not-chosen')
  return servesIn(actor, 'handler', unitId) || contactFor.includes(unitId) ? null : refuse('not-your-unit')
}

/** The one table of a line on a list. `propose` makes it and stands in open.ts. */
export const listingRoads = {
  edit: {
    from: ['draft', 'open', 'claimed'],
    to: ['same', 'open', 'claimed', 'closed'],
    who: isOwner,
    guards: [
      (listing, { quantity }) =>
        quantity < listing.taken ? refuse('less-than-claimed', { taken: listing.taken }) : null,
      (_, { until }, { at }) => (until !== null && until <= at ? refuse('term-is-over') : null),
    ],
    effect: (listing, { quantity, until }, { at }) => {
      const edited = { ...listing, quantity, until }
      if (listing.state === 'draft') return edited
      // As many as there are now have been given already.
      if (listing.finished === quantity) return end(edited, 'closed', at)
      return opened({ ...edited, clocks: termOf(until, listing.clocks, at) })
    },
  },
  publish: {
    from: ['draft'],
    to: ['open'],
    who: isOwner,
    guards: [inTime],
    effect: (listing, _, { at }) => ({ ...listing, state: 'open', clocks: termOf(listing.until, listing.clocks, at) }),
  },
  'turn-down': {
    from: ['draft'],
    to: ['declined'],
    who: (actor, listing, facts) => listing.requesterId !== null && isOwner(actor, listing, facts),
    guards: [],
    effect: (listing, _, { at }) => end(listing, 'declined', at),
  },
  claim: {
    from: ['open'],
    to: ['open', 'claimed'],
    // The hand of a rule takes the line of one's own that somebody else's is met with.
    who: (actor, listing, facts) => isRule(actor) || isOtherSide(actor, listing, facts),
    guards: [inTime, forOwnSide, ({ taken, quantity }) => (taken < quantity ? null : refuse('none-left'))],
    effect: (listing) => opened({ ...listing, taken: listing.taken + 1 }),
  },
  free: {
    from: ['open', 'claimed', 'expired'],
    to: ['same', 'open'],
    who: isRule,
    guards: [({ taken, finished }) => (taken > finished ? null : refuse('nothing-claimed'))],
    effect: (listing) => {
      const freed = { ...listing, taken: listing.taken - 1 }
      return listing.state === 'expired' ? freed : opened(freed)
    },
  },
  fulfil: {
    from: ['open', 'claimed', 'expired'],
    to: ['same', 'closed'],
    who: isRule,
    guards: [({ taken, finished }) => (taken > finished ? null : refuse('nothing-claimed'))],
    effect: (listing, _, { at }) => {
      const fulfilled = { ...listing, finished: listing.finished + 1 }
      return fulfilled.finished < listing.quantity ? fulfilled : end(fulfilled, 'closed', at)
    },
  },
  withdraw: {
    from: ['draft', 'open'],
    to: ['withdrawn'],
    who: isOwnerOrRequester,
    guards: [nothingRuns],
    effect: (listing, _, { at }) => end(listing, 'withdrawn', at),
  },
  expire: {
    from: ['open', 'claimed'],
    to: ['expired'],
    who: isRule,
    guards: [({ until }, _, { at }) => (until === null || until > at ? refuse('too-early') : null)],
    effect: (listing, _, { at }) => end(listing, 'expired', at),
  },
} as const satisfies Table<Listing, ListingInput, WhoFacts>

export const listingRoadNames = Object.keys(listingRoads) as ListingRoad[]
