import { done, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { cut, readKey, writeKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import { cardColumns, type CardRow } from './card'
import { seen } from './seen'

/** How many letters one page of a search looks at: the next page goes on behind them. */
export const LOOKED_AT = 900

interface Row extends CardRow {
  /** Null in the one row that says how far it was looked where nothing was found. */
  id: string
  edge_at: Date | null
  edge_id: string | null
}

/** Chinese has no capitals: it is looked for as it stands. */
const holds = (words: string): string =>
  words.toLowerCase() === words.toUpperCase() ? 'strpos(t.text, $7) > 0' : 'strpos(lower(t.text), lower($7)) > 0'

/**
 * The words in the letter itself, or its number; within this desk's own range alone. Only what this reader may see counts among
 * the letters that are looked at: how far it came tells nobody of a letter about them.
 */
const sqlOf = (words: string): string => `
  with looked as materialized (
    select t.id, t.created_at, (${holds(words)} or t.number = upper($7)) as found from letter t
     where t.office_area_id = $1 and (t.created_at, t.id) < ($2::timestamptz, $3::uuid) and ${seen('$5', '$6')}
     order by t.created_at desc, t.id desc limit ${LOOKED_AT}),
  edge as (select created_at as edge_at, id as edge_id from looked order by created_at desc, id desc offset ${LOOKED_AT - 1} limit 1),
  hits as (select id from looked where found order by created_at desc, id desc limit $4)
  select e.edge_at, e.edge_id, c.* from (select 1) one left join edge e on true
    left join (select ${cardColumns} from hits h join letter t on t.id = h.id) c on true
   order by c.created_at desc, c.id desc`

export interface Found {
  readonly items: CardRow[]
  readonly next: string | null
  /** The oldest letter that was looked at, where older ones were not: the next page looks at them. Null = at all of them. */
  readonly lookedTo: Date | null
}

/** A desk's letters that hold the words, newest first. Refusal: `bad-page`. */
export const search = async (
  call: Call,
  area: string,
  words: string,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Result<Found>> => {
  const key = readKey(page.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const values = [area, moment, id, page.limit + 1, ...recusalValues(call), words]
  const rows = await call.db.query<Row>(sqlOf(words), values)
  const hits = rows.filter((row) => (row.id as string | null) !== null)
  const found = cut(hits, page.limit, (row) => [row.created_at.toISOString(), row.id])
  const { edge_at: at = null, edge_id: edge = null } = rows[0] ?? {}
  if (found.next !== null || at === null || edge === null) return done({ ...found, lookedTo: null })
  return done({ items: found.items, next: writeKey([at.toISOString(), edge]), lookedTo: at })
}
