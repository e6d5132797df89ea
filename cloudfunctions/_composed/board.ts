import { boardNoun } from '../board/index'
import type { EndedTickets } from '../board/timers'
import { ticketDesk } from '../ticket/file'
import { ticketStandings } from '../ticket/standings'

/** Raised posts whose ticket has ended: only here are both tables known. */
const ended: EndedTickets = (run, limit) =>
  run.db.query(
    `select p.id, case when t.state = 'closed' then 'answered' else 'not-answered' end as end
       from post p join ticket t on t.id = p.ticket_id where p.state = 'raised' and t.ended_at is not null order by t.ended_at limit $1`,
    [limit],
  )

/** A post that is raised becomes a ticket, and the board shows how that ticket stands. */
export const noun = boardNoun(ticketDesk, ticketStandings, ended)
