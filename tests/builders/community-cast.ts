import { ruleActor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import { actor, held } from './law-ticket'
import type { Part } from './community-laws'
import type { Cast } from './square'

/** A matter of `own` in the community d-e-1, led by `leader`: everybody by role, by place and by what they are to it. */
const above = ['d', 'd-e', 'd-e-1']
const beside = ['d-w', 'd-e-2', 'd-e-1-g']

const speaks = (role: Role): readonly Part[] =>
  role === 'secretary' || role === 'community-worker' ? ['community', 'late community'] : []

const byRole = (role: Role): Cast<Part>[] => [
  ...above.map((area) => ({
    name: `${role} of ${area}`,
    actor: actor('x', held(role, { area })),
    parts: speaks(role),
  })),
  ...beside.map((area) => ({ name: `${role} of ${area}`, actor: actor('x', held(role, { area })), parts: [] })),
  { name: `${role} of a unit`, actor: actor('x', held(role, { unit: 'lamps' })), parts: [] },
  { name: `${role} whose own it is`, actor: actor('own', held(role, { area: 'd' })), parts: ['own'] },
  {
    name: `${role} who leads it`,
    actor: actor('leader', held(role, { area: 'd-e-1' })),
    parts: ['leader', ...speaks(role)],
  },
  { name: `${role} who leads it from beside`, actor: actor('leader', held(role, { area: 'd-w' })), parts: ['leader'] },
  { name: `${role} who is kept out`, actor: actor('bad', held(role, { area: 'd' })), parts: [], recused: true },
  {
    name: `${role} of the unit that is kept out`,
    actor: actor('x', held(role, { area: 'd', unit: 'bad-unit' })),
    parts: [],
    recused: true,
  },
  {
    name: `${role} whose office is kept out`,
    actor: actor('x', held(role, { area: 'd-e-1', offices: ['bad-unit'] })),
    parts: [],
    recused: true,
  },
]

export const communityCast: readonly Cast<Part>[] = [
  ...roles.flatMap(byRole),
  { name: 'a stranger', actor: actor('stranger'), parts: [] },
  { name: 'whose own it is', actor: actor('own'), parts: ['own'] },
  { name: 'the leader', actor: actor('leader'), parts: ['leader'] },
  { name: 'a rule or a timer', actor: ruleActor, parts: ['rule'] },
]
