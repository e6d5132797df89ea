import { ruleActor, type Actor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import type { State } from '../../src/domain/ticket/states'
import { actor, held } from './law-ticket'
import type { Part } from './law-table'

/** Somebody, and what the page says they are to a ticket in 一社区 that the lamp office leads and the greens help with. */
export interface Somebody {
  readonly name: string
  readonly actor: Actor
  readonly parts: readonly Part[]
  readonly recused?: boolean
}

const partOf: Readonly<Partial<Record<Role, Part>>> = {
  dispatcher: 'dispatcher',
  verifier: 'verifier',
  supervisor: 'supervisor',
  operator: 'operator',
}

/** Who judges a result may not serve in a unit that works on it; who receives and passes on may. */
const judges: readonly Part[] = ['verifier', 'supervisor', 'operator']

const above = ['d', 'd-e', 'd-e-1', 'd-e-1-g']
const beside = ['d-w', 'd-e-2', 'd-e-2-g', 'd-e-1-g-building']

const byRole = (role: Role): Somebody[] => {
  const part = partOf[role]
  const always: readonly Part[] = part === 'operator' ? ['any operator'] : []
  const parts: readonly Part[] = part ? [part, ...always] : []
  const inside: readonly Part[] = part && !judges.includes(part) ? [part] : always
  return [
    ...above.map((area) => ({ name: `${role} of ${area}`, actor: actor('x', held(role, { area })), parts })),
    ...beside.map((area) => ({ name: `${role} of ${area}`, actor: actor('x', held(role, { area })), parts: [] })),
    {
      name: `${role} of the district, serving elsewhere`,
      actor: actor('x', held(role, { area: 'd', unit: 'elsewhere' })),
      parts,
    },
    // A handler who serves there is a lead handler, and has a line of their own below.
    ...(role === 'handler'
      ? []
      : [
          {
            name: `${role} of the district who serves in the lead unit`,
            actor: actor('x', held(role, { area: 'd', unit: 'lamps' })),
            parts: inside,
          },
        ]),

    {
      name: `${role} whose own matter it is`,
      actor: actor('requester', held(role, { area: 'd' })),
      parts: ['requester'],
    },
    {
      name: `${role} who filed it for somebody`,
      actor: actor('filer', held(role, { area: 'd' })),
      parts: ['filer', ...parts],
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
      actor: actor('x', held(role, { area: 'd-e', offices: ['bad-unit'] })),
      parts: [],
      recused: true,
    },
  ]
}

const everybody: readonly Somebody[] = [
  ...roles.flatMap(byRole),
  { name: 'a stranger', actor: actor('stranger'), parts: [] },
  { name: 'the requester', actor: actor('requester'), parts: ['requester'] },
  {
    name: 'the requester, whose own unit it is about',
    actor: actor('requester', held('handler', { unit: 'bad-unit' })),
    parts: ['requester'],
  },
  {
    name: 'the requester, who handles for the lead unit',
    actor: actor('requester', held('handler', { unit: 'lamps' })),
    parts: ['requester'],
  },
  { name: 'the neighbour who filed it', actor: actor('filer'), parts: ['filer'] },
  {
    name: 'the neighbour who filed it and is complained about',
    actor: actor('filer', held('member', { unit: 'bad-unit' })),
    parts: [],
    recused: true,
  },
  { name: 'A of the lead unit', actor: actor('lead-a', held('handler', { unit: 'lamps' })), parts: ['lead handler'] },
  {
    name: 'B of the lead unit while A is there',
    actor: actor('lead-b', held('handler', { unit: 'lamps', post: 'B' })),
    parts: [],
  },
  {
    name: 'a handler of the helping unit',
    actor: actor('x', held('handler', { unit: 'greens' })),
    parts: ['co handler'],
  },
  { name: 'a handler of another unit', actor: actor('x', held('handler', { unit: 'elsewhere' })), parts: [] },
  { name: 'a rule or a timer', actor: ruleActor, parts: ['rule'] },
]

/** The lead unit's other A post may claim; once somebody has, only they go on. */
const otherA: Somebody = {
  name: 'the other A of the lead unit',
  actor: actor('lead-c', held('handler', { unit: 'lamps' })),
  parts: [],
}
export const partsIn = (who: Somebody, state: State): readonly Part[] =>
  who === otherA && state === 'dispatched' ? ['lead handler'] : who.parts

export const cast = [...everybody, otherA]
