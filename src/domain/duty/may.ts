import type { Capacity } from '../law/capacity'
import type { Who as Sentence } from '../law/road'
import type { Actor } from '../person/actor'
import { communityCapacity, speaksForCommunity } from '../person/community'
import type { Duty } from './duty'

export interface WhoFacts {
  readonly at: number
}

type Who = Sentence<Duty, WhoFacts>

/** Who makes and keeps the posts of a community. */
export const isCommunity: Who = (actor, duty) => speaksForCommunity(actor, duty.areaPath)

export const isCommunityOrRule: Who = (actor, duty) => actor.isRule === true || speaksForCommunity(actor, duty.areaPath)

/** A draft is the community's own; what was opened is public. */
export const mayRead = (actor: Actor, duty: Duty): boolean =>
  duty.state !== 'draft' || speaksForCommunity(actor, duty.areaPath)

export const capacityOf = (actor: Actor, duty: Duty): Capacity => communityCapacity(actor, duty.areaPath, null)
