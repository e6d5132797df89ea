import type { Role } from '../../../src/domain/person/roles'
import {
  dispatchers,
  gridLeaders,
  handlers,
  operators,
  resident,
  secretaries,
  streetDispatchers,
  supervisors,
  verifiers,
  communityWorkers,
  type Staff,
} from '../district/people'
import { communityId, streetId } from '../district/places'

/** One list as somebody reads it: its first page, and those after it. */
export interface Reading {
  readonly name: string
  readonly uid: string
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
}

const first = (from: readonly Staff[]): Staff => from[0] as Staff

const queueOf = (who: Staff, what: string, more: Readonly<Record<string, unknown>> = {}): Reading => ({
  name: `queue: ${what}`,
  uid: who.uid,
  action: 'queue',
  input: { assignment: who.held.id, ...more },
})

const hats: readonly (readonly [Staff, Role])[] = [
  [first(dispatchers), 'dispatcher'],
  [first(handlers), 'handler'],
  [first(verifiers), 'verifier'],
  [first(supervisors), 'supervisor'],
  [first(operators), 'operator'],
]

/** Every scope (district, street, community, grid, unit), every tab, both sides of a handler, a quiet and a very busy resident. */
export const readings: readonly Reading[] = [
  ...hats.map(([who, role]) => queueOf(who, `${role}, all tabs`)),
  queueOf(first(streetDispatchers), 'dispatcher of a street'),
  queueOf(first(secretaries), 'secretary of a community'),
  queueOf(first(gridLeaders), 'grid leader'),
  queueOf(first(communityWorkers), 'community worker'),
  queueOf(first(dispatchers), 'dispatcher, one tab', { states: ['submitted'] }),
  queueOf(first(dispatchers), 'dispatcher, fifty to a page', { limit: 50 }),
  queueOf(first(supervisors), 'supervisor, one tab', { states: ['handling'] }),
  queueOf(first(handlers), 'handler, one tab', { states: ['handling'] }),
  queueOf(first(handlers), 'handler, helping', { side: 'co' }),
  { name: 'mine: a resident', uid: resident(1_234), action: 'mine', input: {} },
  { name: 'mine: a resident with hundreds', uid: resident(3), action: 'mine', input: {} },
  { name: 'mine: only what is open', uid: resident(3), action: 'mine', input: { open: true } },
  { name: 'mine: an operator who files thousands', uid: first(operators).uid, action: 'mine', input: { limit: 50 } },
  ...hats.map(([who, role]): Reading => ({
    name: `counts: ${role}`,
    uid: who.uid,
    action: 'counts',
    input: { assignment: who.held.id },
  })),
  { name: 'nearby: the district', uid: resident(7), action: 'nearby', input: {} },
  { name: 'nearby: a street', uid: resident(7), action: 'nearby', input: { area: streetId(4) } },
  { name: 'nearby: a community', uid: resident(7), action: 'nearby', input: { area: communityId(40) } },
]
