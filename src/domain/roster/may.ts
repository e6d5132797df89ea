import { reaches, type Actor } from '../person/actor'

/** Who plans the roster of an area: an administrator or a supervisor who reaches it. `path` = district down to the area. */
export const mayPlan = (actor: Actor, path: readonly string[]): boolean =>
  reaches(actor, 'administrator', path) || reaches(actor, 'supervisor', path)

/** Who may stand on it: an operator for the area or for one above it. */
export const mayStand = (actor: Actor, path: readonly string[]): boolean => reaches(actor, 'operator', path)

/** Who may see who is on: anybody who works for the district. Residents and members hear only whether somebody is. */
export const isStaff = (actor: Actor): boolean => actor.assignments.some((held) => held.role !== 'member')

/** An absence is one's own to say, or a planner's. */
export const maySayAbsent = (actor: Actor, path: readonly string[], personId: string): boolean =>
  mayPlan(actor, path) || (actor.personId === personId && mayStand(actor, path))
