import type { Capacity } from '../law/capacity'
import type { Who as Sentence } from '../law/road'
import type { Actor } from '../person/actor'
import { communityCapacity, speaksForCommunity } from '../person/community'
import type { Pledge } from './pledge'

export interface WhoFacts {
  readonly at: number
}

type Who = Sentence<Pledge, WhoFacts>
type Reader = (actor: Actor, pledge: Pledge) => boolean

export const isOwn: Reader = (actor, pledge) => !actor.isRule && actor.personId === pledge.requesterId

export const isCommunity: Reader = (actor, pledge) =>
  !isOwn(actor, pledge) && speaksForCommunity(actor, pledge.areaPath)

export const isRule: Who = (actor) => actor.isRule === true

/** Whoever serves, whoever leads the post, and the community. */
export const mayRead: Reader = (actor, pledge) =>
  actor.personId === pledge.leaderId || isOwn(actor, pledge) || isCommunity(actor, pledge)

/** Whom to ring up about the post: the community and the leader, while somebody serves. */
export const mayReveal: Reader = (actor, pledge) =>
  pledge.endedAt === null && !isOwn(actor, pledge) && (actor.personId === pledge.leaderId || isCommunity(actor, pledge))

export const capacityOf = (actor: Actor, pledge: Pledge): Capacity =>
  communityCapacity(actor, pledge.areaPath, pledge.requesterId)
