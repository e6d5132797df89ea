import type { Capacity } from '../law/capacity'
import { reaches, type Actor } from './actor'
import type { Role } from './roles'

/** Who speaks for a community's organisation, there or above. */
export const communityRoles: readonly Role[] = ['secretary', 'community-worker']

export const speaksForCommunity = (actor: Actor, path: readonly string[]): boolean =>
  communityRoles.some((role) => reaches(actor, role, path))

/** In which capacity somebody took a road of a matter that a person raised within a community. */
export const communityCapacity = (
  actor: Actor,
  path: readonly string[],
  requesterId: string | null,
  otherwise: Capacity['role'] = 'filer',
): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  if (actor.personId === requesterId) return { role: 'requester', unitId: null }
  const held = actor.assignments.find(
    (each) => communityRoles.includes(each.role) && each.areaId !== null && path.includes(each.areaId),
  )
  return held ? { role: held.role, unitId: held.unitId } : { role: otherwise, unitId: null }
}
