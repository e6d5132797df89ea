import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { blank, type Duty } from './duty'
import { speaksForCommunity } from '../person/community'
import { termRefusal } from './roads'

/** The road `draft`: makes a post. The client makes the id. */
export const draft = (actor: Actor, made: Parameters<typeof blank>[0], at: number): Result<Duty> => {
  if (!speaksForCommunity(actor, made.areaPath)) return refuse('not-yours')
  return termRefusal(made, at) ?? done(blank(made, at))
}
