import { staffOf } from '../../src/domain/person/actor'
import type { Role } from '../../src/domain/person/roles'
import { refuse, done, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { HeldAssignment } from '../_kernel/me'

/** The column by which a queue of a level is read. */
export type LevelColumn = 'district_id' | 'street_id' | 'community_id' | 'grid_id'

/** One range of one index: what a queue reads. The column comes from a table of ours alone, never from what was said. */
export interface Scope<S extends string, C extends string = LevelColumn | 'lead_unit_id'> {
  readonly column: C
  readonly key: string
  readonly states: readonly S[]
  readonly held: HeldAssignment
}

/** What each role works on, in the order of the tabs. A role that is not named has no queue. */
export type WorkStates<S extends string> = Readonly<Partial<Record<Role, readonly S[]>>>

export const levelColumns = {
  district: 'district_id',
  street: 'street_id',
  community: 'community_id',
  grid: 'grid_id',
} as const

/** Whose hat the caller wears: only one of their own assignments, and only a role that has a queue. */
export const scopeOf = async <S extends string>(
  call: Call,
  assignment: string,
  workStates: WorkStates<S>,
): Promise<Result<Scope<S>>> => {
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
  return done({ column: levelColumns[kind], key: held.areaId, states, held })
}

/** What nobody may see in a list, count or total: what they are recused from. Binds $offices and $me. */
export const notRecused = (offices: string, me: string): string =>
  `not (t.recused_units && ${offices}::text[]) and not (${me}::uuid = any (t.recused_persons))`

export const recusalValues = (call: Call): [readonly string[], string] => [staffOf(call.me), call.me.personId]
