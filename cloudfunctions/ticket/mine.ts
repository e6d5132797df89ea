import { staffOf } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { TicketAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'

/** Whoever filed it and turns out to be what it is about no longer follows it. */
const FILED = `t.filer_id = $1 and t.filer_id <> t.requester_id and not (t.recused_units && $6::text[]) and not ($1 = any (t.recused_persons))`

const branch = (whose: string): string => `
  (select ${cardColumns} from ticket t
    where ${whose} and (t.created_at, t.id) < ($2::timestamptz, $3::uuid) and ($4::boolean is null or (t.ended_at is null) = $4)
    order by t.created_at desc, t.id desc limit $5)`

const SQL = `
  select ${cardNames}
    from (select * from (${branch('t.requester_id = $1')} union all ${branch(FILED)}) both_sides
          order by created_at desc, id desc limit $5) c
    ${cardJoins}
   order by c.created_at desc, c.id desc`

/** What I raised, and what I filed for somebody: newest first. */
export const mine: TicketAction<'mine'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<CardRow>(SQL, [
    call.me.personId,
    moment,
    id,
    said.open,
    said.limit + 1,
    staffOf(call.me),
  ])
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toCard(row, areas, call.me.personId)), next: page.next })
}
