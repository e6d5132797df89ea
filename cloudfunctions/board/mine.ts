import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { TicketStandings } from '../_matter/ticket-standing'
import type { BoardAction } from './action'
import { cardColumns, cardJoins, cardNames, standingsOf, toCard, type CardRow } from './card'

const WROTE = `
  select ${cardNames('$1')}
    from (select ${cardColumns}, t.created_at as since from post t
           where t.requester_id = $1 and (t.created_at, t.id) < ($2::timestamptz, $3::uuid)
           order by t.created_at desc, t.id desc limit $4) c
    ${cardJoins}
   order by c.since desc, c.id desc`

/** What I joined, as long as everybody may read it. */
const JOINED = `
  select ${cardNames('$1')}
    from (select ${cardColumns}, j.since from follower j join post t on t.id = j.subject_id
           where j.person_id = $1 and j.noun = 'post' and (j.since, j.subject_id) < ($2::timestamptz, $3::uuid)
             and t.state in ('published', 'answered', 'raised', 'closed', 'merged')
           order by j.since desc, j.subject_id desc limit $4) c
    ${cardJoins}
   order by c.since desc, c.id desc`

/** What I wrote, whatever became of it, and what I joined: newest first. */
export const mineOf =
  (tickets: TicketStandings): BoardAction<'mine'> =>
  async (call, said) => {
    const key = readKey(said.after)
    if (!key.ok) return key
    const [moment, id] = key.value ?? ['infinity', LAST_ID]
    const rows = await call.db.query<CardRow & { since: Date }>(said.side === 'wrote' ? WROTE : JOINED, [
      call.me.personId,
      moment,
      id,
      said.limit + 1,
    ])
    const areas = await areasOf(call.db)
    const page = cut(rows, said.limit, (row) => [row.since.toISOString(), row.id])
    const standings = await standingsOf(call.db, tickets, page.items)
    return done({
      items: page.items.map((row) => toCard(row, areas, call.me.personId, standings.get(row.ticket_id ?? ''))),
      next: page.next,
    })
  }
