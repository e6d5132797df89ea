import { nobody } from '../law/recusal'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { bothOperators, isStillThere, noOverlap, type Facts } from './roads'
import type { Swap } from './swap'

export interface Asking {
  readonly id: string
  readonly rosterId: string
  readonly areaPath: readonly string[]
  readonly otherId: string
  readonly shiftId: string
  readonly backId: string | null
}

/** The road `ask-swap`: whoever is on a shift asks one other operator to stand for them. */
export const ask = (actor: Actor, asking: Asking, facts: Facts): Result<Swap> => {
  if (asking.otherId === actor.personId) return refuse('needs-another-person')
  const swap: Swap = {
    ...asking,
    version: 1,
    state: 'asked',
    requesterId: actor.personId,
    due: Math.min(facts.shift?.from ?? Infinity, facts.back?.from ?? Infinity),
    endedAt: null,
    recusal: nobody,
  }
  for (const guard of [isStillThere, bothOperators, noOverlap]) {
    const refusal = guard(swap, undefined, facts, actor)
    if (refusal) return refusal
  }
  return done(swap)
}
