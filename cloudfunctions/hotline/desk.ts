import type { State } from '../../src/domain/call/states'
import { refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { notRecused, scopeOf, type LevelColumn, type Scope, type WorkStates } from '../_matter/scope'

const open: readonly State[] = ['talking', 'ringing', 'follow-up', 'missed']

const atDesk: WorkStates<State> = { operator: open, supervisor: open }
const operators: WorkStates<State> = { operator: open }

export type DeskScope = Scope<State, LevelColumn | 'lead_unit_id'>

/** The desk whose calls are read: an operator's, or that of who supervises it. */
export const deskOf = (call: Call, assignment: string): Promise<Result<DeskScope>> => scopeOf(call, assignment, atDesk)

/** The operator's own desk: whoever supervises reads calls, and speaks with nobody. */
export const ownDeskOf = async (call: Call, assignment: string): Promise<Result<DeskScope & { areaId: string }>> => {
  const scope = await scopeOf(call, assignment, operators)
  if (!scope.ok) return scope
  const { areaId } = scope.value.held
  return areaId === null ? refuse('no-queue-for-role') : { ok: true, value: { ...scope.value, areaId } }
}

/** What a reader must not see of calls `t` in a list: their own, what they are recused from, and what its ticket recuses them from. */
export const visible = (offices: string, me: string): string =>
  `t.requester_id is distinct from ${me}::uuid and ${notRecused(offices, me)}
   and not exists (select 1 from ticket x where x.id = t.ticket_id
                      and (x.recused_units && ${offices}::text[] or ${me}::uuid = any (x.recused_persons)))`
