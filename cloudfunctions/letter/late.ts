import type { State } from '../../src/domain/letter/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID, PROMISE } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { areaName } from './card'
import { seen } from './seen'
import { ITS_LETTERS, overseen } from './overseen'

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
  select q.* from unnest($1::text[], $8::boolean[]) as o (id, about_only) cross join unnest(array['received', 'assigned']) as s (state)
   cross join lateral (
     select t.id, t.number, t.state, t.office_area_id, t.due_at, t.created_at from letter t
      where t.office_area_id = o.id and t.state = s.state and t.ended_at is null
        and (${PROMISE}, t.id) > ($3::timestamptz, $4::uuid) and ${PROMISE} < $2 and ${seen('$6', '$7')} and ${ITS_LETTERS}
      order by ${PROMISE}, t.id limit $5) q
   order by q.due_at, q.id limit $5`

/** What is late in the mailboxes below an area: never a word and never a name. Refusal: `not-yours`. */
export const late: LetterAction<'late'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const offices = overseen(areas, call.me, said.area)
  if (offices === null) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
  const rows = await call.db.query<Row>(SQL, [
    offices.map((office) => office.id),
    new Date(call.at),
    moment,
    id,
    said.limit + 1,
    ...recusalValues(call),
    offices.map((office) => office.aboutOnly),
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
