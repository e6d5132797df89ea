import { workStates } from '../../src/domain/post/queue'
import type { State } from '../../src/domain/post/states'
import { refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { notRecused, recusalValues, scopeOf as shared, type Scope as Shared } from '../_matter/scope'

export type Scope = Shared<State>

/** Whose board a moderator works on. A board is a community's: nobody moderates a grid's. */
export const scopeOf = async (call: Call, assignment: string): Promise<Result<Scope>> => {
  const scope = await shared(call, assignment, workStates)
  return scope.ok && scope.value.column === 'grid_id' ? refuse('no-queue-for-role') : scope
}

/** What a moderator must not see in a list or count: what they are recused from, and their own. Binds $offices and $me. */
export const visible = (offices: string, me: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid`

export const visibleValues = recusalValues
