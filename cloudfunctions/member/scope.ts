import type { State } from '../../src/domain/registration/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { notRecused, recusalValues, scopeOf as shared, type Scope as Shared, type WorkStates } from '../_matter/scope'

export type Scope = Shared<State>

/** What the community works on first; whoever is confirmed can be looked up there too. */
const workStates: WorkStates<State> = {
  secretary: ['registered', 'asked', 'confirmed'],
  'community-worker': ['registered', 'asked', 'confirmed'],
}

export const scopeOf = (call: Call, assignment: string): Promise<Result<Scope>> => shared(call, assignment, workStates)

/** Never one's own, never what one is kept out of. Binds $offices and $me. */
export const visible = (offices: string, me: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid`

export const visibleValues = recusalValues
