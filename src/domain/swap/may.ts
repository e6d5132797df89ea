import type { Capacity } from '../law/capacity'
import type { Actor } from '../person/actor'
import { mayPlan } from '../roster/may'
import type { Swap } from './swap'

/** A swap is between two people; whoever plans the roster sees it. Anyone else hears that there is none. */
export const mayRead = (actor: Actor, swap: Swap): boolean =>
  actor.personId === swap.requesterId || actor.personId === swap.otherId || mayPlan(actor, swap.areaPath)

export const capacityOf = (actor: Actor, swap: Swap): Capacity => ({
  role: actor.isRule ? 'rule' : actor.personId === swap.requesterId ? 'requester' : 'operator',
  unitId: null,
})
