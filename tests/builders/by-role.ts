import type { Actor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import { actor, held } from './law-ticket'

/** Areas whose roles reach 一社区 in the east street, and areas whose roles do not. */
export const above = ['d', 'd-e', 'd-e-1']
export const beside = ['d-w', 'd-e-2', 'd-e-1-g']

export interface Holder {
  readonly name: string
  readonly role: Role | null
  readonly reaches: boolean
  readonly actor: Actor
}

/** Everybody by what they hold, as the person of this id: each role for each area, two roles at once, and none. */
export const everybodyAs = (id: string): readonly Holder[] => [
  ...roles.flatMap((role) =>
    [...above, ...beside].map((area) => ({
      name: `${id}, ${role} of ${area}`,
      role,
      reaches: above.includes(area),
      actor: actor(id, held(role, { area })),
    })),
  ),
  ...roles.map((role) => ({
    name: `${id}, ${role} of a unit alone`,
    role,
    reaches: false,
    actor: actor(id, held(role, { unit: 'lamps' })),
  })),
  { name: `${id}, who holds nothing`, role: null, reaches: false, actor: actor(id) },
]
