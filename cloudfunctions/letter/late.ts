import { oversees } from '../../src/domain/letter/may'
import type { State } from '../../src/domain/letter/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID, PROMISE } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { areaName } from './card'
import { seen } from './desk'

interface Row {
  id: string
  number: string
  state: State
  office_area_id: string
  due_at: Date
  created_at: Date
}

/** One short range per office and state, merged, as in every queue. */
const SQL = `
  select q.* from unnest($1::text[]) as o (id) cross join unnest(array['received', 'assigned']) as s (state)
   cross join lateral (
     select t.id, t.number, t.state, t.office_area_id, t.due_at, t.created_at from letter t
      where t.office_area_id = o.id and t.state = s.state and t.ended_at is null
        and (${PROMISE}, t.id) > ($3::timestamptz, $4::uuid) and ${PROMISE} < $2 and ${seen('$6', '$7')}
      order by ${PROMISE}, t.id limit $5) q
   order by q.due_at, q.id limit $5`

/**
 * What is late below: at the offices under the caller's own, for the district's supervisors at its own desk too. Refusals:
 * `unknown-area`, `not-yours`.
 */
export const late: LetterAction<'late'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areas.get(said.area)
  if (!area || (area.kind !== 'street' && area.kind !== 'district')) return refuse('unknown-area')
  if (!oversees(call.me, area.id)) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
  const supervises = call.me.assignments.some((held) => held.role === 'supervisor' && held.areaId === area.id)
  const offices = [...areas.childrenOf(area.id).map((child) => child.id), ...(supervises ? [area.id] : [])]
  const rows = await call.db.query<Row>(SQL, [
    offices,
    new Date(call.at),
    moment,
    id,
    said.limit + 1,
    ...recusalValues(call),
  ])
  const page = cut(rows, said.limit, (row) => [row.due_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      id: row.id,
      number: row.number,
      office: areaName(areas.get(row.office_area_id)),
      state: row.state,
      due: row.due_at.toISOString(),
      createdAt: row.created_at.toISOString(),
    })),
    next: page.next,
  })
}
