import { staffOf } from '../../src/domain/person/actor'
import type { Role } from '../../src/domain/person/roles'
import type { SendState } from '../../src/domain/telling/ways'
import type { Result } from '../../src/domain/result'
import { done } from '../../src/domain/result'
import { areasOf, type Areas } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { Values } from '../_kernel/sql'
import { FIRST_ID } from '../_matter/read-queue'
import { stillHears } from '../_matter/still-hears'

/** Levels at which tellings are found; a role that is held for a grid or a building finds none. */
const columns: Readonly<Record<string, string>> = {
  district: 'district_id',
  street: 'street_id',
  community: 'community_id',
}

/** The areas for which somebody holds a role, each with the column by which its range is read. */
export const heldRanges = (
  call: Call,
  role: Role,
  areas: Areas,
): { readonly column: string; readonly area: string }[] =>
  call.me.assignments.flatMap((held) => {
    const area = held.role === role && held.areaId !== null ? areas.get(held.areaId) : undefined
    const column = area && columns[area.kind]
    return area && column ? [{ column, area: area.id }] : []
  })

const PROMISE = `coalesce(tl.due_at, 'infinity'::timestamptz)`

export interface AreaRow {
  id: string
  noun: string
  subject_id: string
  number: string
  what: string
  weight: 'must' | 'news'
  due_at: Date | null
  made_at: Date
  district_id: string | null
  street_id: string | null
  community_id: string | null
  attempts: number
  calls: number
  failure: string | null
  held_by: string | null
  held_until: Date | null
}

interface Asked {
  readonly role: Role
  readonly state: SendState
  /** More that a row must be. */
  readonly only: (bind: (value: unknown) => string) => string
  readonly after: string | null
  readonly limit: number
}

/** Tellings of one state in the areas for which the caller holds a role, by promise: a range of one index for each. */
export const readByArea = async (
  call: Call,
  { role, state, only, after, limit }: Asked,
): Promise<Result<{ items: AreaRow[]; next: string | null; areas: Areas }>> => {
  const key = readKey(after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
  const areas = await areasOf(call.db)
  const values = new Values()
  const bind = (value: unknown): string => values.bind(value)
  const [me, offices, most] = [bind(call.me.personId), bind(staffOf(call.me)), bind(limit + 1)]
  const ranges = heldRanges(call, role, areas).map(
    ({
      column,
      area,
    }) => `(select tl.* from telling tl where tl.${column} = ${bind(area)} and tl.send_state = '${state}' and tl.person_id <> ${me}::uuid
                and (${PROMISE}, tl.id) > (${bind(moment)}::timestamptz, ${bind(id)}::uuid)
                and ${stillHears(`${offices}::text[]`, `${me}::uuid`)} and ${only(bind)}
              order by ${PROMISE}, tl.id limit ${most})`,
  )
  if (ranges.length === 0) return done({ items: [], next: null, areas })
  const rows = await call.db.query<AreaRow>(
    `select u.* from (select distinct on (id) * from (${ranges.join(' union all ')}) every) u
      order by coalesce(u.due_at, 'infinity'::timestamptz), u.id limit ${most}`,
    values.bound,
  )
  return done({ ...cut(rows, limit, (row) => [row.due_at?.toISOString() ?? 'infinity', row.id]), areas })
}
