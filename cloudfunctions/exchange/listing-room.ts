import { listingLaw } from '../../src/domain/exchange/decide'
import type { Listing } from '../../src/domain/exchange/listing'
import type { ListingInput, ListingRoad } from '../../src/domain/exchange/listing-roads'
import { capacityOf, mayRead, type WhoFacts } from '../../src/domain/exchange/may'
import type { ListingState } from '../../src/domain/exchange/states'
import { tellListing } from '../../src/domain/exchange/tell'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromListing } from './listing-row'
import { lockListing, type LoadedListing } from './store'

/** How the lines of the lists are kept. */
export const listingRoom: Room<Listing, ListingInput, WhoFacts, LoadedListing> = {
  noun: 'listing',
  table: 'listing',
  law: listingLaw,
  lock: lockListing,
  columns: fromListing,
  mayRead,
  facts: (_, more, at) => ({ at, contactFor: more.contactFor ?? [] }),
  capacityOf: (road, actor, before) => capacityOf(actor, before, road === 'claim'),
  tell: tellListing,
}

const steps = stepsOf(listingRoom)

export const stepListing = steps.step

type Planned<N extends ListingRoad> = Result<Plan<ListingInput[N], WhoFacts>>

/** Takes a road of a line, as the contract says it. */
export const takeListing = <N extends ListingRoad>(
  call: Call,
  road: N,
  said: Change & { readonly listing: string },
  plan: (loaded: LoadedListing) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<ListingState>>> => steps.take(call, road, said.listing, said, plan)
