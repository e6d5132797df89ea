import { ruleActor, type Actor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import type { Part } from './call-table'
import { actor, held } from './law-ticket'

/** Somebody, and what they are to a call that the district's hotline took; `ann` has it. */
export interface Somebody {
  readonly name: string
  readonly actor: Actor
  readonly parts: readonly Part[]
  readonly recused?: boolean
}

const partOf: Readonly<Partial<Record<Role, Part>>> = { operator: 'colleague', supervisor: 'supervisor' }

const byRole = (role: Role): Somebody[] => {
  const part = partOf[role]
  return [
    { name: `${role} of the district`, actor: actor('x', held(role, { area: 'd' })), parts: part ? [part] : [] },
    ...['d-e', 'd-w', 'd-e-1-g', 'elsewhere'].map((area) => ({
      name: `${role} of ${area}, below or beside the desk's area`,
      actor: actor('x', held(role, { area })),
      parts: [],
    })),
    {
      name: `${role} of a unit alone`,
      actor: actor('x', held(role, { unit: 'hotline' })),
      parts: [],
    },
    { name: `${role} who is the caller`, actor: actor('caller', held(role, { area: 'd' })), parts: [] },
    {
      name: `${role} who is the caller and is complained about`,
      actor: actor('caller', held(role, { area: 'd', unit: 'bad-unit' })),
      parts: [],
    },
    {
      name: `${role} who is complained about`,
      actor: actor('bad', held(role, { area: 'd' })),
      parts: [],
      recused: true,
    },
    {
      name: `${role} of the unit that is complained about`,
      actor: actor('x', held(role, { area: 'd', unit: 'bad-unit' })),
      parts: [],
      recused: true,
    },
    {
      name: `${role} whose office is complained about`,
      actor: actor('x', held(role, { area: 'd', offices: ['bad-unit'] })),
      parts: [],
      recused: true,
    },
  ]
}

export const cast: readonly Somebody[] = [
  ...roles.flatMap(byRole),
  { name: 'the operator who has it', actor: actor('ann', held('operator', { area: 'd' })), parts: ['owner'] },
  {
    name: 'the operator who has it, and supervises too',
    actor: actor('ann', held('operator', { area: 'd' }), held('supervisor', { area: 'd' })),
    parts: ['owner', 'supervisor'],
  },
  { name: 'who had it and is no operator any more', actor: actor('ann'), parts: [] },
  {
    name: 'the operator who has it, moved to a street',
    actor: actor('ann', held('operator', { area: 'd-e' })),
    parts: [],
  },
  { name: 'the caller', actor: actor('caller'), parts: [] },
  { name: 'a stranger', actor: actor('stranger'), parts: [] },
  { name: 'a timer or the call centre', actor: ruleActor, parts: ['rule'] },
]
