import type { OfficeLevel } from '../../src/domain/letter/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { LetterAction } from './action'
import { areaName } from './card'

interface Row {
  id: string
  public_text: string
  public_reply: string
  office_area_id: string
  level: OfficeLevel
  answered_at: Date
  published_at: Date
}

const COLUMNS = { district: 'district_id', street: 'street_id', community: 'community_id' } as const

const sqlOf = (column: string): string => `
  select t.id, t.public_text, t.public_reply, t.office_area_id, t.level, t.answered_at, t.published_at from letter t
   where t.${column} = $1 and t.published_at is not null and (t.published_at, t.id) < ($2::timestamptz, $3::uuid)
   order by t.published_at desc, t.id desc limit $4`

/** What was published with consent in an area, newest first: for everybody, signed in or not. Refusal: `unknown-area`. */
export const published: LetterAction<'published'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areas
    .pathOf(said.area)
    .filter(({ kind }) => kind in COLUMNS)
    .at(-1)
  if (!area) return refuse('unknown-area')
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const sql = sqlOf(COLUMNS[area.kind as keyof typeof COLUMNS])
  const rows = await call.db.query<Row>(sql, [area.id, moment, id, said.limit + 1])
  const page = cut(rows, said.limit, (row) => [row.published_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      id: row.id,
      text: row.public_text,
      reply: row.public_reply,
      office: areaName(areas.get(row.office_area_id)),
      level: row.level,
      answeredAt: row.answered_at.toISOString(),
      publishedAt: row.published_at.toISOString(),
    })),
    next: page.next,
  })
}
