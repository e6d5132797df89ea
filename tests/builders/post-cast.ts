import { ruleActor, type Actor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import { actor, held } from './law-ticket'
import type { Part } from './post-table'

/** Somebody, and what the page says they are to a post in 一社区 which `hider` hid and whose author is `author`. */
export interface Somebody {
  readonly name: string
  readonly actor: Actor
  readonly parts: readonly Part[]
  readonly joined?: boolean
  readonly recused?: boolean
}

const anybody: readonly Part[] = ['reader', 'not following', 'somebody']
const moderators: readonly Role[] = ['community-worker', 'secretary', 'supervisor']
const answerers: readonly Role[] = ['community-worker', 'secretary']
const above = ['d', 'd-e', 'd-e-1']
const beside = ['d-w', 'd-e-2', 'd-e-1-g']
const offices = ['committee']

const byRole = (role: Role): Somebody[] => {
  const parts: Part[] = [
    ...anybody,
    ...(moderators.includes(role) ? (['moderator'] as const) : []),
    ...(answerers.includes(role) ? (['answerer'] as const) : []),
  ]
  return [
    ...above.map((area) => ({
      name: `${role} of ${area}`,
      actor: actor('x', held(role, { area, offices })),
      parts,
    })),
    ...beside.map((area) => ({
      name: `${role} of ${area}`,
      actor: actor('x', held(role, { area, offices })),
      parts: anybody,
    })),
    {
      name: `${role} who hid it`,
      actor: actor('hider', held(role, { area: 'd-e-1', offices })),
      parts: parts.map((part) => (part === 'moderator' ? 'the moderator who hid it' : part)),
    },
    {
      name: `${role} whose own post it is`,
      actor: actor('author', held(role, { area: 'd-e-1', offices })),
      parts: ['author', 'somebody'],
    },
    { name: `${role} it is about`, actor: actor('bad', held(role, { area: 'd' })), parts: [], recused: true },
    {
      name: `${role} of the unit it is about`,
      actor: actor('x', held(role, { area: 'd', unit: 'bad-unit' })),
      parts: [],
      recused: true,
    },
    {
      name: `${role} whose office it is about`,
      actor: actor('x', held(role, { area: 'd-e-1', offices: ['bad-unit'] })),
      parts: [],
      recused: true,
    },
  ]
}

export const cast: readonly Somebody[] = [
  ...roles.filter((role) => role !== 'handler').flatMap(byRole),
  { name: 'a neighbour', actor: actor('stranger'), parts: anybody },
  {
    name: 'a neighbour who has joined',
    actor: actor('stranger'),
    joined: true,
    parts: ['reader', 'follower', 'somebody'],
  },
  { name: 'the author', actor: actor('author'), parts: ['author', 'somebody'] },
  {
    name: 'the author, whose own office it is about',
    actor: actor('author', held('secretary', { area: 'd-e-1', offices: ['bad-unit'] })),
    parts: ['author', 'somebody'],
  },
  {
    name: 'a handler of the community’s committee',
    actor: actor('x', held('handler', { unit: 'committee' })),
    parts: [...anybody, 'answerer'],
  },
  { name: 'a handler from elsewhere', actor: actor('x', held('handler', { unit: 'elsewhere' })), parts: anybody },
  {
    name: 'a handler of the unit it is about',
    actor: actor('x', held('handler', { unit: 'bad-unit' })),
    parts: [],
    recused: true,
  },
  { name: 'a rule or a timer', actor: ruleActor, parts: ['rule'] },
]
