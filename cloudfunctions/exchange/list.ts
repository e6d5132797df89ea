import { listedStates } from '../../src/domain/exchange/states'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import { levelColumns } from '../_matter/scope'
import type { ExchangeAction } from './action'
import { listingCard, toListingCard, type ListingCardRow } from './card'

/** The area whose list is asked for: no finer than the community; the district where nobody says and nobody lives. */
export const listedArea = async (call: Call, asked: string | null): Promise<Result<Area | null>> => {
  const areas = await areasOf(call.db)
  const id = asked ?? call.me.homeId
  const found = id === null ? areas.childrenOf(null)[0] : areas.get(id)
  if (!found) return asked === null ? done(null) : refuse('unknown-area')
  return done(areas.pathOf(found.id).find(({ kind }) => kind === 'community') ?? found)
}

/** The column by which an area's own list is read. */
export const columnOf = ({ kind }: Area): string =>
  kind === 'grid' || kind === 'building' ? levelColumns.community : levelColumns[kind]

/** One short range per state and key, merged, newest first. */
const range = (column: string, keys: string): string => `
  select q.* from unnest(${keys}::text[]) as k (key), unnest($2::text[]) as s (state)
   cross join lateral (
     select ${listingCard} from listing t
      where t.${column} = k.key and t.kind = $3 and t.state = s.state and t.published_at is not null
        and (t.published_at, t.id) < ($4::timestamptz, $5::uuid)
      order by t.published_at desc, t.id desc limit $6) q`

const sqlOf = (column: string): string => `
  select c.*, u.name as unit
    from (select * from (${range(column, 'array[$1]')} union all ${range('area_id', '$7')}) both_ranges
          order by published_at desc, id desc limit $6) c
    left join unit u on u.id = c.unit_id
   order by c.published_at desc, c.id desc`

/** 需求清单 资源清单 项目清单: with units' names, never a person's. What a unit above offers, it offers everybody below. */
export const list: ExchangeAction<'list'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const found = await listedArea(call, said.area)
  if (!found.ok) return found
  const area = found.value
  if (!area) return done({ items: [], next: null })
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const above = said.kind === 'resource' ? area.path.slice(0, -1) : []
  const rows = await call.db.query<ListingCardRow>(sqlOf(columnOf(area)), [
    area.id,
    said.open ? ['open'] : listedStates,
    said.kind,
    moment,
    id,
    said.limit + 1,
    above,
  ])
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [(row.published_at ?? row.created_at).toISOString(), row.id])
  return done({ items: page.items.map((row) => toListingCard(row, areas)), next: page.next })
}
