import { reaches, type Actor } from '../person/actor'

/** Who publishes the rule that services earn by: an administrator of the whole district. `path` = the district alone. */
export const mayPublishRule = (actor: Actor, path: readonly string[]): boolean => reaches(actor, 'administrator', path)
