import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readCountKey, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { TicketStandings } from '../_matter/ticket-standing'
import type { BoardAction } from './action'
import { cardColumns, cardJoins, cardNames, standingsOf, toCard, type CardRow } from './card'

const columns = {
  district: 'district_id',
  street: 'street_id',
  community: 'community_id',
  grid: 'community_id',
  building: 'community_id',
} as const

const SHOWN = `t.state in ('published', 'answered', 'raised', 'closed')`

const sqlOf = (column: string, by: string, cast: string): string => `
  select ${cardNames('$5')}
    from (select ${cardColumns} from post t
           where t.${column} = $1 and ${SHOWN} and (t.${by}, t.id) < ($2::${cast}, $3::uuid)
           order by t.${by} desc, t.id desc limit $4) c
    ${cardJoins}
   order by c.${by} desc, c.id desc`

/** The board of a community, a street or the district, or one topic's: for everybody, signed in or not. */
export const listOf =
  (tickets: TicketStandings): BoardAction<'list'> =>
  async (call, said) => {
    const areas = await areasOf(call.db)
    const area = areas.get(said.area)
    if (!area) return refuse('unknown-area')
    const newest = said.order === 'newest'
    const key = newest ? readKey(said.after) : readCountKey(said.after)
    if (!key.ok) return key
    const [from, id] = key.value ?? [newest ? 'infinity' : '2147483647', LAST_ID]
    const column = said.topic === null ? columns[area.kind] : 'topic_id'
    const within = column === 'community_id' ? (area.path[2] ?? area.id) : area.id
    const rows = await call.db.query<CardRow>(
      newest ? sqlOf(column, 'published_at', 'timestamptz') : sqlOf(column, 'joins', 'integer'),
      [said.topic ?? within, from, id, said.limit + 1, call.me.personId],
    )
    const page = cut(rows, said.limit, (row) => [
      newest ? (row.published_at ?? row.created_at).toISOString() : String(row.joins),
      row.id,
    ])
    const standings = await standingsOf(call.db, tickets, page.items)
    return done({
      items: page.items.map((row) => toCard(row, areas, call.me.personId, standings.get(row.ticket_id ?? ''))),
      next: page.next,
    })
  }
