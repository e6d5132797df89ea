import { unitsOf } from '../../src/domain/person/actor'
import { confidentialKinds, workStates } from '../../src/domain/ticket/queue'
import type { State } from '../../src/domain/ticket/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { notRecused, recusalValues, scopeOf as shared, type Scope as Shared } from '../_matter/scope'

export type Scope = Shared<State>

export const scopeOf = (call: Call, assignment: string): Promise<Result<Scope>> => shared(call, assignment, workStates)

/**
 * What a reader must not see in a list, count or total: what they are recused from, their own matter, what is not for
 * neighbours-in-office; for whoever judges results, the work of their own unit and their own; for whoever rings, what is not to
 * be rung yet. Binds $offices, $me, $kinds, $judged and $ringing. Said with `is null or`: the planner takes a `coalesce` to be
 * false every other time, expects too few rows, and sorts a whole range to give its first page.
 */
export const visible = (offices: string, me: string, kinds: string, judged: string, ringing: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid
   and not (t.kind = any (${kinds}::text[]))
   and (t.lead_unit_id is null or t.lead_unit_id <> all (${judged}::text[]))
   and (t.settlement ->> 'person' is null or t.settlement ->> 'person' <> all (${judged}::text[]))
   and (t.callback_from is null or t.callback_from <= ${ringing}::timestamptz)`

/** The values for `visible`, in its order. */
export const visibleValues = (
  call: Call,
  { held }: Pick<Scope, 'held'>,
): [readonly string[], string, readonly string[], readonly string[], string] => [
  ...recusalValues(call),
  held.role === 'grid-leader' || held.role === 'community-worker' ? confidentialKinds : [],
  held.role === 'verifier' || held.role === 'operator' ? [...unitsOf(call.me), call.me.personId] : [],
  held.role === 'operator' ? new Date(call.at).toISOString() : 'infinity',
]
