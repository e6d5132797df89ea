import type { Capacity } from '../law/capacity'
import type { Who as Sentence } from '../law/road'
import type { Actor } from '../person/actor'
import { communityCapacity, speaksForCommunity } from '../person/community'
import type { Registration } from './registration'

export interface WhoFacts {
  readonly at: number
}

type Who = Sentence<Registration, WhoFacts>
type Reader = (actor: Actor, registration: Registration) => boolean

export const isOwn: Reader = (actor, registration) => !actor.isRule && actor.personId === registration.requesterId

/** The community's organisation; never oneself. */
export const isCommunity: Reader = (actor, registration) =>
  !isOwn(actor, registration) && speaksForCommunity(actor, registration.areaPath)

export const isRule: Who = (actor) => actor.isRule === true

export const isOwnOrRule: Who = (actor, registration) => actor.isRule === true || isOwn(actor, registration)

/** Nobody is listed: only the person and the community's organisation read a registration. */
export const mayRead: Reader = (actor, registration) => isOwn(actor, registration) || isCommunity(actor, registration)

/** The full name and the phone: for the community, while it decides or the registration stands. */
export const mayReveal: Reader = (actor, registration) =>
  registration.endedAt === null && isCommunity(actor, registration)

export const capacityOf = (actor: Actor, registration: Registration): Capacity =>
  communityCapacity(actor, registration.areaPath, registration.requesterId)
