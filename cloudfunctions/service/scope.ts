import type { State } from '../../src/domain/record/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { notRecused, recusalValues, scopeOf as shared, type Scope as Shared, type WorkStates } from '../_matter/scope'

export type Scope = Shared<State>

const workStates: WorkStates<State> = {
  secretary: ['vouched', 'submitted'],
  'community-worker': ['vouched', 'submitted'],
}

export const scopeOf = (call: Call, assignment: string): Promise<Result<Scope>> => shared(call, assignment, workStates)

/** Never one's own, never what one is kept out of. Binds $offices and $me. */
export const visible = (offices: string, me: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid`

export const visibleValues = recusalValues
