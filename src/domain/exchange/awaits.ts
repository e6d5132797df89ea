import type { Role } from '../person/roles'
import type { AgreementState, ListingState } from './states'

/** Where the side that was not the first to speak is asked. */
export const awaitsAnswer: readonly AgreementState[] = ['proposed']

/** Where the side that received is asked for its verdict. */
export const awaitsRating: readonly AgreementState[] = ['done']

/** Who acts for a community: each state apart, since what is asked of them differs. */
export const awaits: Readonly<Partial<Record<Role, readonly AgreementState[]>>> = {
  'community-worker': [...awaitsAnswer, ...awaitsRating],
  secretary: [...awaitsAnswer, ...awaitsRating],
}

const unpublished: readonly ListingState[] = ['draft']

/** Who is asked whether a need that a resident raised goes on the list. */
export const awaitsPublishing: Readonly<Partial<Record<Role, readonly ListingState[]>>> = {
  'community-worker': unpublished,
  secretary: unpublished,
}
