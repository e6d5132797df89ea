import { agreementStates, type AgreementState } from '../../src/domain/exchange/states'
import { done, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { scopeOf as shared, type LevelColumn, type Scope, type WorkStates } from '../_matter/scope'

const alive: readonly AgreementState[] = agreementStates.slice(0, 4)

/** Who has agreements to look after: whoever speaks for the unit that gives, or for the community that receives. */
const workStates: WorkStates<AgreementState> = { handler: alive, 'community-worker': alive, secretary: alive }

/** Whose hat: a unit's, or that of a level; the column is a table's of ours, never what was said. */
export const scopeOf = async (
  call: Call,
  assignment: string,
): Promise<Result<Scope<AgreementState, LevelColumn | 'unit_id'>>> => {
  const scope = await shared(call, assignment, workStates)
  if (!scope.ok) return scope
  const { column } = scope.value
  return done({ ...scope.value, column: column === 'lead_unit_id' ? 'unit_id' : column })
}
