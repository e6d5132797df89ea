import type { Role } from '../person/roles'
import type { AgreementState } from './states'

/** Where the side that was not the first to speak is asked. */
export const awaitsAnswer: readonly AgreementState[] = ['proposed']

/** Where the side that received is asked for its verdict. */
export const awaitsRating: readonly AgreementState[] = ['done']

/** Who acts for a community: each state apart, since what is asked of them differs. */
export const awaits: Readonly<Partial<Record<Role, readonly AgreementState[]>>> = {
  'community-worker': [...awaitsAnswer, ...awaitsRating],
  secretary: [...awaitsAnswer, ...awaitsRating],
}
