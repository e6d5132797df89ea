import { staffOf, unitsOf } from '../../src/domain/person/actor'
import { refuse, done, type Result } from '../../src/domain/result'
import { confidentialKinds, workStates } from '../../src/domain/ticket/queue'
import type { State } from '../../src/domain/ticket/states'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { HeldAssignment } from '../_kernel/me'

/** One range of one index: what a queue reads. The column comes from this table alone. */
export interface Scope {
  readonly column: 'district_id' | 'street_id' | 'community_id' | 'grid_id' | 'lead_unit_id'
  readonly key: string
  readonly states: readonly State[]
  readonly held: HeldAssignment
}

const columns = { district: 'district_id', street: 'street_id', community: 'community_id', grid: 'grid_id' } as const

/** Whose hat the caller wears: only one of their own assignments, and only a role that has a queue. */
export const scopeOf = async (call: Call, assignment: string): Promise<Result<Scope>> => {
  const held = call.me.assignments.find((each) => each.id === assignment)
  if (!held) return refuse('not-your-assignment')
  const states = workStates[held.role]
  if (!states) return refuse('no-queue-for-role')
  if (held.role === 'handler')
    return held.unitId === null
      ? refuse('no-queue-for-role')
      : done({ column: 'lead_unit_id', key: held.unitId, states, held })
  const kind = held.areaId === null ? undefined : (await areasOf(call.db)).get(held.areaId)?.kind
  if (held.areaId === null || kind === undefined || kind === 'building') return refuse('no-queue-for-role')
  return done({ column: columns[kind], key: held.areaId, states, held })
}

/**
 * What a reader must not see in a list, count or total: what they are recused from, their own matter, what is not for
 * neighbours-in-office, and, for whoever judges results, the work of their own unit. Binds $offices, $me, $kinds and $judged.
 */
export const visible = (offices: string, me: string, kinds: string, judged: string): string =>
  `not (t.recused_units && ${offices}::text[]) and not (${me}::uuid = any (t.recused_persons)) and t.requester_id <> ${me}::uuid
   and not (t.kind = any (${kinds}::text[]))
   and (t.lead_unit_id is null or t.lead_unit_id <> all (${judged}::text[]))`

/** The values for `visible`, in its order. */
export const visibleValues = (
  call: Call,
  { held }: Scope,
): [readonly string[], string, readonly string[], readonly string[]] => [
  staffOf(call.me),
  call.me.personId,
  held.role === 'grid-leader' || held.role === 'community-worker' ? confidentialKinds : [],
  held.role === 'verifier' || held.role === 'operator' ? unitsOf(call.me) : [],
]
