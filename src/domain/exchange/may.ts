import type { Capacity } from '../law/capacity'
import type { Who as Sentence } from '../law/road'
import { reaches, servesIn, unitsOf, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import { other, type Agreement } from './agreement'
import type { Listing } from './listing'
import { listedStates, type Side } from './states'

/** What a sentence must know beyond the matter: of which units the actor is the registered contact. */
export interface WhoFacts {
  readonly at: number
  readonly contactFor: readonly string[]
}

type OfListing = Sentence<Listing, WhoFacts>
type OfAgreement = Sentence<Agreement, WhoFacts>

/** Who speaks for a community: its workers and its secretary. */
export const speakers: readonly Role[] = ['community-worker', 'secretary']

export const speaksForCommunity = (actor: Actor, path: readonly string[]): boolean =>
  speakers.some((role) => reaches(actor, role, path))

/** Who speaks for a unit: its handlers and its registered contact. */
export const speaksForUnit = (actor: Actor, unitId: string, contacts: readonly string[]): boolean =>
  servesIn(actor, 'handler', unitId) !== undefined || contacts.includes(actor.personId)

export const isRule = (actor: Actor): boolean => actor.isRule === true

/** The side that put it on the list. Nobody publishes or turns down their own need. */
export const isOwner: OfListing = (actor, listing) =>
  listing.unitId === null
    ? speaksForCommunity(actor, listing.areaPath) && actor.personId !== listing.requesterId
    : speaksForUnit(actor, listing.unitId, listing.contacts)

const isRequester = (actor: Actor, { requesterId }: { readonly requesterId: string | null }): boolean =>
  !isRule(actor) && actor.personId === requesterId

export const isOwnerOrRequester: OfListing = (actor, listing, facts) =>
  isOwner(actor, listing, facts) || isRequester(actor, listing)

/** Who could claim it: whoever speaks for some unit claims a need, whoever speaks for some community a resource. */
export const isOtherSide: OfListing = (actor, listing, facts) =>
  listing.unitId === null
    ? !isRequester(actor, listing) &&
      (facts.contactFor.length > 0 || unitsOf(actor).some((unit) => servesIn(actor, 'handler', unit)))
    : actor.assignments.some(({ role, areaId }) => areaId !== null && speakers.includes(role))

/** What is published everybody reads; before and after that its own side and whose need it is. */
export const mayRead = (actor: Actor, listing: Listing): boolean =>
  listedStates.includes(listing.state) ||
  isOwnerOrRequester(actor, listing, { at: 0, contactFor: [] }) ||
  speaksForCommunity(actor, listing.areaPath)

export const isGiver: OfAgreement = (actor, { unitId, contacts }) => speaksForUnit(actor, unitId, contacts)

export const isReceiver: OfAgreement = (actor, { areaPath }) => speaksForCommunity(actor, areaPath)

const isSide = (side: Side): OfAgreement => (side === 'giver' ? isGiver : isReceiver)

export const isEitherSide: OfAgreement = (actor, agreement, facts) =>
  isGiver(actor, agreement, facts) || isReceiver(actor, agreement, facts)

export const isProposer: OfAgreement = (actor, agreement, facts) =>
  isSide(agreement.proposedBy)(actor, agreement, facts)

export const isAnswerer: OfAgreement = (actor, agreement, facts) =>
  isSide(other(agreement.proposedBy))(actor, agreement, facts)

/** The side that received, never who gave: the resident whose need it was, else the community. */
export const isRater: OfAgreement = (actor, agreement, facts) =>
  agreement.requesterId === null
    ? isReceiver(actor, agreement, facts) && !isGiver(actor, agreement, facts)
    : isRequester(actor, agreement)

/** Both sides, and whose need it is. Everybody else reads the public list alone. */
export const mayReadAgreement = (actor: Actor, agreement: Agreement): boolean =>
  isEitherSide(actor, agreement, { at: 0, contactFor: [] }) || isRequester(actor, agreement)

/** In which capacity somebody took a road. A registered contact who holds no post is `contact`. */
export const capacityOf = (
  actor: Actor,
  matter: Pick<Listing, 'unitId' | 'contacts' | 'areaPath' | 'requesterId'>,
  isClaim: boolean,
): Capacity => {
  if (isRule(actor)) return { role: 'rule', unitId: null }
  const unit = isClaim ? unitsOf(actor).find((id) => servesIn(actor, 'handler', id)) : matter.unitId
  if (unit && servesIn(actor, 'handler', unit)) return { role: 'handler', unitId: unit }
  if (matter.unitId !== null && matter.contacts.includes(actor.personId))
    return { role: 'contact', unitId: matter.unitId }
  const role = speakers.find((each) => reaches(actor, each, matter.areaPath))
  if (role) return { role, unitId: null }
  if (isRequester(actor, matter)) return { role: 'requester', unitId: null }
  const speaker = speakers.find((each) => actor.assignments.some((held) => held.role === each))
  return { role: speaker ?? 'contact', unitId: null }
}
