import { listingStates } from '../../src/domain/exchange/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ExchangeAction } from './action'
import { listingCard, toListingCard, type ListingCardRow } from './card'
import { scopeOf } from './scope'

/** What one's side has on the lists, drafts included: a unit's resources, or a community's needs and projects. */
export const desk: ExchangeAction<'desk'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column } = scope.value
  if (column === 'grid_id') return refuse('no-queue-for-role')
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<ListingCardRow>(
    `select c.*, u.name as unit
       from (select q.* from unnest($2::text[]) as s (state)
             cross join lateral (
               select ${listingCard} from listing t
                where t.${column} = $1 and t.state = s.state and t.unit_id is ${column === 'unit_id' ? 'not null' : 'null'}
                  and (t.created_at, t.id) < ($3::timestamptz, $4::uuid)
                order by t.created_at desc, t.id desc limit $5) q
             order by q.created_at desc, q.id desc limit $5) c
       left join unit u on u.id = c.unit_id
      order by c.created_at desc, c.id desc`,
    [scope.value.key, said.state === null ? listingStates : [said.state], moment, id, said.limit + 1],
  )
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toListingCard(row, areas)), next: page.next })
}
