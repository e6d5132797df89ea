import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { isRecused } from './may'
import { roadNames, roads, type Facts, type LaterRoad, type Road, type RoadInput, type RoadName } from './roads'
import type { Ticket } from './ticket'

type AnyRoad = { readonly [N in RoadName]: Road<RoadInput[N]> | LaterRoad }

/** The road, when it is open; undefined when its place is only kept. */
export const openRoad = <N extends RoadName>(name: N): Road<RoadInput[N]> | undefined => {
  const road = (roads as AnyRoad)[name]
  return 'later' in road ? undefined : (road as Road<RoadInput[N]>)
}

/**
 * Takes one road, or says why not. Pure: `facts.at` is the moment, ids come in with the input.
 * Refusals, in this order: `road-not-open`, `recused`, `wrong-state`, `not-yours` (who), then the road's own guards.
 */
export const decide = <N extends RoadName>(
  name: N,
  ticket: Ticket,
  actor: Actor,
  input: RoadInput[N],
  facts: Facts,
): Result<Ticket> => {
  const road = openRoad(name)
  if (!road) return refuse('road-not-open')
  if (isRecused(actor, ticket)) return refuse('recused')
  const here = road.from.includes(ticket.state)
  if (!here) return refuse('wrong-state', { state: ticket.state })
  if (!road.who(actor, ticket, facts)) return refuse('not-yours')
  for (const guard of road.guards) {
    const refusal = guard(ticket, input, facts, actor)
    if (refusal) return refusal
  }
  return done({ ...road.effect(ticket, input, facts, actor), version: ticket.version + 1 })
}

/** Timer and catalogue roads are never shown as buttons. */
const hidden: readonly RoadName[] = ['lapse']

/** The roads this person may take now, by state and by who-may (guards that need the input are asked when it comes). */
export const allowedRoads = (ticket: Ticket, actor: Actor, facts: Facts): RoadName[] =>
  roadNames.filter((name) => {
    const road = openRoad(name)
    if (!road || hidden.includes(name) || isRecused(actor, ticket)) return false
    if (!road.from.includes(ticket.state) || !road.who(actor, ticket, facts)) return false
    return !blockedForNow(name, ticket, actor, facts)
  })

/** Guards that the ticket alone decides: a button that would only refuse is not shown. */
const blockedForNow = (name: RoadName, ticket: Ticket, actor: Actor, facts: Facts): boolean => {
  const road = openRoad(name)
  if (!road || !alone.includes(name)) return false
  return (road.guards as readonly ((t: Ticket, i: unknown, f: Facts, a: Actor) => unknown)[]).some(
    (guard) => guard(ticket, undefined, facts, actor) !== null,
  )
}

const alone: readonly RoadName[] = ['return', 'countersign', 'answer', 'rate', 'reopen', 'rework']
