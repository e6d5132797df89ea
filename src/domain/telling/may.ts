import { holds, reaches, type Actor } from '../person/actor'

/** Who tells people by phone what the app could not: an operator, for the areas that they reach. */
export const tellsByPhone = (actor: Actor): boolean => holds(actor, 'operator')

/** By phone, of a matter in an area; never themselves. `path` = district down to the area. */
export const mayTellByPhone = (actor: Actor, personId: string, path: readonly string[]): boolean =>
  actor.personId !== personId && reaches(actor, 'operator', path)

/** Who sees what could not be delivered: the administrator of the area. */
export const mayMend = (actor: Actor, path: readonly string[]): boolean => reaches(actor, 'administrator', path)
