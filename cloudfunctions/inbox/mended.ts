import { isAdministrator } from '../../src/domain/person/may'
import { staffOf } from '../../src/domain/person/actor'
import type { Mend } from '../../src/domain/telling/ways'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { Values } from '../_kernel/sql'
import { LAST_ID } from '../_matter/read-queue'
import { stillHears } from '../_matter/still-hears'
import type { InboxAction } from './action'
import { areaOf, pathOf, type TellingArea } from './area'
import { heldRanges } from './by-area'

interface Row extends TellingArea {
  id: string
  noun: string
  number: string
  what: string
  act: Mend
  by: string
  at: Date
  failure: string | null
}

/** Who did what with the dead letters of the administrator's areas, newest first: a range of one index for each. */
export const mended: InboxAction<'mended'> = async (call, said) => {
  if (!isAdministrator(call.me)) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const areas = await areasOf(call.db)
  const values = new Values()
  const bind = (value: unknown): string => values.bind(value)
  const [me, offices, most] = [bind(call.me.personId), bind(staffOf(call.me)), bind(said.limit + 1)]
  const ranges = heldRanges(call, 'administrator', areas).map(
    ({ column, area }) => `(select m.* from telling_mend m join telling tl on tl.id = m.telling_id
        where m.${column} = ${bind(area)} and (m.at, m.id) < (${bind(moment)}::timestamptz, ${bind(id)}::uuid)
          and ${stillHears(`${offices}::text[]`, `${me}::uuid`)}
        order by m.at desc, m.id desc limit ${most})`,
  )
  if (ranges.length === 0) return done({ items: [], next: null })
  const rows = await call.db.query<Row>(
    `select m.id, tl.noun, tl.number, tl.what, m.act, p.name as by, m.at, m.failure, m.district_id, m.street_id, m.community_id
       from (select distinct on (id) * from (${ranges.join(' union all ')}) every) m
       join telling tl on tl.id = m.telling_id join person p on p.id = m.person_id
      order by m.at desc, m.id desc limit ${most}`,
    values.bound,
  )
  const page = cut(rows, said.limit, (row) => [row.at.toISOString(), row.id])
  const items = page.items.map((row) => ({
    id: row.id,
    noun: row.noun,
    number: row.number,
    what: row.what,
    area: areaOf(areas, pathOf(row).at(-1) ?? null),
    act: row.act,
    by: row.by,
    at: row.at.toISOString(),
    failure: row.failure,
  }))
  return done({ items, next: page.next })
}
