import type { Role } from '../person/roles'
import type { State } from './states'

/** What each role works on, in the order of the tabs. A role that is not named has no queue. */
export const workStates: Readonly<Partial<Record<Role, readonly State[]>>> = {
  dispatcher: ['submitted', 'accepted', 'need-info', 'dispatched'],
  handler: ['dispatched', 'handling', 'settled'],
  verifier: ['settled', 'rework-review'],
  supervisor: ['settled', 'rework-review', 'handling', 'dispatched', 'submitted', 'accepted', 'callback'],
  operator: ['callback'],
  secretary: ['submitted', 'accepted', 'dispatched', 'handling', 'settled', 'answered', 'callback', 'rework-review'],
  'community-worker': ['submitted', 'accepted', 'dispatched', 'handling', 'settled', 'answered'],
  'grid-leader': ['submitted', 'accepted', 'dispatched', 'handling', 'settled', 'answered'],
}

/** Kinds that neighbours-in-office (grid leader, community worker) do not see in a list. */
export const confidentialKinds = ['complaint', 'tip-off', 'mediation'] as const
