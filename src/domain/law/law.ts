import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Matter, Road, Table } from './road'

/** What a noun's law consists of. `M` = the matter, `I` = what each road is told, `F` = what it must know beyond both. */
interface Parts<M extends Matter, I, F> {
  readonly roads: Table<M, I, F>
  /** Asked before anything else: whom it is about hears of no road at all. */
  readonly isRecused: (actor: Actor, matter: M) => boolean
  /** Roads of a timer or a rule: never a button. */
  readonly hidden: readonly (keyof I)[]
  /** Roads whose guards the matter alone decides: a button that would only refuse is not shown. */
  readonly alone: readonly (keyof I)[]
}

export interface Law<M extends Matter, I, F> {
  readonly roadNames: readonly (keyof I & string)[]
  /** The road, when it is open; undefined when its place is only kept. */
  readonly openRoad: <N extends keyof I>(name: N) => Road<M, I[N], F> | undefined
  /**
   * Takes one road, or says why not. Pure: the moment and the ids come in with facts and input. Refusals, in this order:
   * `road-not-open`, `recused`, `wrong-state`, `not-yours` (who), then the road's own guards.
   */
  readonly decide: <N extends keyof I>(name: N, matter: M, actor: Actor, input: I[N], facts: F) => Result<M>
  /** The roads this person may take now, by state and by who-may (guards that need the input are asked when it comes). */
  readonly allowedRoads: (matter: M, actor: Actor, facts: F) => (keyof I & string)[]
}

/** Walks a table: the cloud's refusals, the buttons of a page and the tests all come from here. */
export const lawOf = <M extends Matter, I, F>({ roads, isRecused, hidden, alone }: Parts<M, I, F>): Law<M, I, F> => {
  const roadNames = Object.keys(roads) as (keyof I & string)[]

  const openRoad = <N extends keyof I>(name: N): Road<M, I[N], F> | undefined => {
    const road = roads[name]
    return 'later' in road ? undefined : road
  }

  const decide = <N extends keyof I>(name: N, matter: M, actor: Actor, input: I[N], facts: F): Result<M> => {
    const road = openRoad(name)
    if (!road) return refuse('road-not-open')
    if (isRecused(actor, matter)) return refuse('recused')
    if (!road.from.includes(matter.state)) return refuse('wrong-state', { state: matter.state })
    if (!road.who(actor, matter, facts)) return refuse('not-yours')
    for (const guard of road.guards) {
      const refusal = guard(matter, input, facts, actor)
      if (refusal) return refusal
    }
    return done({ ...road.effect(matter, input, facts, actor), version: matter.version + 1 })
  }

  /** Guards that the matter alone decides are asked with no input. */
  const blockedForNow = (name: keyof I, matter: M, actor: Actor, facts: F): boolean =>
    alone.includes(name) &&
    (openRoad(name)?.guards ?? []).some((guard) => guard(matter, undefined as never, facts, actor) !== null)

  const allowedRoads = (matter: M, actor: Actor, facts: F): (keyof I & string)[] =>
    isRecused(actor, matter)
      ? []
      : roadNames.filter((name) => {
          const road = openRoad(name)
          if (!road || hidden.includes(name) || !road.from.includes(matter.state)) return false
          return road.who(actor, matter, facts) && !blockedForNow(name, matter, actor, facts)
        })

  return { roadNames, openRoad, decide, allowedRoads }
}
