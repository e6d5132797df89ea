import type { Role } from './roles'

export type Post = 'A' | 'B'

/** 任职: a role held for an area or a unit, on the A or the B post, from a day to a day (epoch ms). */
export interface Assignment {
  readonly id: string
  readonly role: Role
  readonly areaId: string | null
  readonly unitId: string | null
  readonly post: Post
  /**
   * For a role held for an area without a unit: the offices of that area and above (社区居委会, 街道办), whose own people
   * these are. They count for recusal: whoever works in an office does not handle a complaint about it.
   */
  readonly offices?: readonly string[]
}

/**
 * Who acts. Only assignments in force reach the law. `rule` stands for the timer or a rule of the dispatch catalogue,
 * which holds no assignment and may only take the roads that name it.
 */
export interface Actor {
  readonly personId: string
  readonly assignments: readonly Assignment[]
  readonly isRule?: boolean
}

/** The hand of a timer or a catalogue rule. */
export const ruleActor: Actor = { personId: 'rule', assignments: [], isRule: true }

export const unitsOf = (actor: Actor): readonly string[] =>
  actor.assignments.flatMap((assignment) => (assignment.unitId === null ? [] : [assignment.unitId]))

/** Every unit whose staff this person is: by slip or by office. */
export const staffOf = (actor: Actor): readonly string[] => [
  ...unitsOf(actor),
  ...actor.assignments.flatMap((assignment) => assignment.offices ?? []),
]

/** Holds `role` for an area on `path` (district down to the deepest): a role reaches down, never sideways. */
export const reaches = (actor: Actor, role: Role, path: readonly string[]): boolean =>
  actor.assignments.some((held) => held.role === role && held.areaId !== null && path.includes(held.areaId))

export const holds = (actor: Actor, role: Role): boolean => actor.assignments.some((held) => held.role === role)

export const servesIn = (actor: Actor, role: Role, unitId: string): Assignment | undefined =>
  actor.assignments.find((held) => held.role === role && held.unitId === unitId)
