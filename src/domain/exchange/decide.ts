import { lawOf } from '../law/law'
import type { Agreement } from './agreement'
import { agreementRoads, type AgreementInput } from './agreement-roads'
import type { Listing } from './listing'
import { listingRoads, type ListingInput } from './listing-roads'
import type { WhoFacts } from './may'

/** Nobody is complained of here: there is nobody to keep out. */
const isRecused = (): boolean => false

export const listingLaw = lawOf<Listing, ListingInput, WhoFacts>({
  roads: listingRoads,
  isRecused,
  hidden: ['free', 'fulfil', 'expire'],
  alone: ['publish', 'withdraw'],
})

export const agreementLaw = lawOf<Agreement, AgreementInput, WhoFacts>({
  roads: agreementRoads,
  isRecused,
  hidden: ['lapse', 'close-unrated'],
  alone: ['agree', 'rate'],
})
