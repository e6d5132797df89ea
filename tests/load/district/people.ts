import type { Assignment, Actor } from '../../../src/domain/person/actor'
import type { Role } from '../../../src/domain/person/roles'
import { uuidOf } from '../../../cloudfunctions/_kernel/chain'
import {
  COMMUNITIES,
  COMMUNITIES_OF_A_STREET,
  STREETS,
  DEPARTMENTS,
  communityId,
  departmentId,
  gridId,
  officeId,
  committeeId,
  streetId,
} from './places'

/** Somebody who works here: the uid they sign in with, and what they hold. */
export interface Staff {
  readonly uid: string
  readonly held: Assignment
  readonly actor: Actor
}

export const personId = (uid: string): string => uuidOf('identity', `uid:${uid}`)

const member = (
  uid: string,
  role: Role,
  areaId: string | null,
  unitId: string | null,
  post: 'A' | 'B' = 'A',
): Staff => {
  const held = { id: uuidOf('assignment', uid), role, areaId, unitId, post }
  return { uid, held, actor: { personId: personId(uid), assignments: [held] } }
}

const several = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))
const posts = (unit: string): Staff[] => [
  member(`load-${unit}-a`, 'handler', null, unit, 'A'),
  member(`load-${unit}-b`, 'handler', null, unit, 'B'),
]

export const dispatchers = several(6, (n) => member(`load-dispatcher-${n}`, 'dispatcher', 'b', 'u-hotline'))
export const streetDispatchers = several(STREETS, (n) =>
  member(`load-dispatcher-of-${streetId(n)}`, 'dispatcher', streetId(n), null),
)
export const verifiers = several(4, (n) => member(`load-verifier-${n}`, 'verifier', 'b', null))
export const operators = several(8, (n) => member(`load-operator-${n}`, 'operator', 'b', 'u-hotline'))
export const supervisors = several(2, (n) => member(`load-supervisor-${n}`, 'supervisor', 'b', null))
export const secretaries = several(COMMUNITIES, (n) => member(`load-secretary-${n}`, 'secretary', communityId(n), null))
export const gridLeaders = several(COMMUNITIES, (n) =>
  member(`load-grid-leader-${n}`, 'grid-leader', gridId(n, 0), null),
)
export const administrators = several(1, (n) => member(`load-administrator-${n}`, 'administrator', 'b', null))
export const communityWorkers = several(STREETS, (n) =>
  member(`load-worker-${n}`, 'community-worker', communityId(n * COMMUNITIES_OF_A_STREET), null),
)

/** Forty: an A and a B post in each department and street office, one in each of two committees. */
export const handlers: readonly Staff[] = [
  ...several(DEPARTMENTS, departmentId).flatMap(posts),
  ...several(STREETS, officeId).flatMap(posts),
  ...[0, 1].map((n) => member(`load-${committeeId(n)}`, 'handler', null, committeeId(n))),
]

export const staff: readonly Staff[] = [
  dispatchers,
  streetDispatchers,
  verifiers,
  operators,
  supervisors,
  secretaries,
  gridLeaders,
  communityWorkers,
  handlers,
  administrators,
].flat()

export const RESIDENTS = 20_000
export const resident = (n: number): string => `load-resident-${n}`
