import { refuse, type Refusal } from '../result'
import { holds, reaches, type Actor } from './actor'
import { heldFor, type Role } from './roles'

/** Who may give and take assignments: an administrator, for areas that they reach. `path` = district down to the area. */
export const mayInvite = (actor: Actor, path: readonly string[]): boolean => reaches(actor, 'administrator', path)

/** Who may see invitations and staff at all. */
export const isAdministrator = (actor: Actor): boolean => holds(actor, 'administrator')

/** An assignment names what its role is held for. */
export const fitsRole = (role: Role, areaId: string | null, unitId: string | null): Refusal | null => {
  if (heldFor[role] === 'unit' && unitId === null) return refuse('unit-missing')
  if (heldFor[role] === 'area' && areaId === null) return refuse('area-missing')
  return null
}
