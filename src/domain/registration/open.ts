import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { blank, type Registering, type Registration } from './registration'

export interface Standing {
  /** The community where the same member or unit is confirmed now; null when nowhere. */
  readonly confirmedIn: string | null
  /** For a unit: whether the caller serves in it, or it is in no directory and speaks through whoever registers it. */
  readonly speaksForIt: boolean
}

/** The road `register`: everybody for themselves, a unit by whoever serves in it. A move is a registration with another community. */
export const register = (
  actor: Actor,
  registering: Registering,
  standing: Standing,
  at: number,
): Result<Registration> => {
  if (actor.isRule || actor.personId !== registering.requesterId) return refuse('not-yours')
  if (registering.subject === 'unit' && !standing.speaksForIt) return refuse('not-of-this-unit')
  const community = registering.areaPath[registering.areaPath.length - 1]
  if (standing.confirmedIn !== null && standing.confirmedIn === community) return refuse('registered-here-already')
  return done(blank(registering, start([], 'confirm', limits.confirm, at), at))
}
