import { mask } from '../../src/domain/text/mask'
import type { RefusalReason, State } from '../../src/domain/ticket/states'
import type { TicketEnd, TicketStanding, TicketStandings } from '../_matter/ticket-standing'

interface Row {
  id: string
  number: string
  state: State
  due_at: Date | null
  unit: string | null
  requester: string
  reply: string | null
  answered_at: Date | null
  instead: string | null
  reason: RefusalReason | null
}

/** An answer greets by name; what is public does not. */
const nameless = (text: string, name: string): string =>
  name.length < 2 ? text : text.split(name).join('〔姓名已隐去〕')

const SQL = `
  select t.id, t.number, t.state, t.due_at, u.name as unit, r.name as requester, t.answered_at,
         (select e.text from entry e where e.subject_id = t.id and e.road = 'settle' order by e.seq desc limit 1) as reply,
         no.text as instead, no.data ->> 'reason' as reason
    from ticket t join person r on r.id = t.requester_id left join unit u on u.id = t.lead_unit_id
    left join entry no on no.subject_id = t.id and no.road = 'refuse'
   where t.id = any ($1::uuid[])`

/** Let through, and not sent back since. */
const answeredIn: readonly State[] = ['answered', 'callback', 'rework-review', 'closed']

const toStanding = (row: Row): TicketStanding => ({
  number: row.number,
  state: row.state,
  due: row.due_at?.getTime() ?? null,
  unit: row.unit,
  answer:
    row.answered_at && row.reply !== null && answeredIn.includes(row.state)
      ? { text: nameless(mask(row.reply), row.requester), at: row.answered_at.getTime() }
      : null,
  refused: row.reason ? { reason: row.reason, instead: row.instead ?? '' } : null,
})

export const ticketStandings: TicketStandings = {
  standings: async (db, ids) => {
    if (ids.length === 0) return new Map<string, TicketStanding>()
    const rows = await db.query<Row>(SQL, [[...new Set(ids)]])
    return new Map(rows.map((row) => [row.id, toStanding(row)]))
  },
  ends: async (db, ids) => {
    const rows = await db.query<{ id: string; state: State }>(
      'select id, state from ticket where id = any ($1::uuid[]) and ended_at is not null',
      [ids],
    )
    return new Map(
      rows.map((row): [string, TicketEnd] => [row.id, row.state === 'closed' ? 'answered' : 'not-answered']),
    )
  },
}
