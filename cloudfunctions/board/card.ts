import type { Ending, State } from '../../src/domain/post/states'
import type { Area, Areas } from '../_database/areas'
import type { Queries } from '../_kernel/database'
import type { TicketStanding, TicketStandings } from '../_matter/ticket-standing'
import { iso, isoOr } from '../_matter/times'

/** The columns of one line in a list, of `t`: always what everybody reads, never what was written. */
export const cardColumns = `t.id, t.number, t.version, t.state, t.ending, left(t.public_text, 160) as text, t.public_name, t.community_id, t.topic_id,
  t.joins, t.replies, t.requester_id, t.answer_unit, t.ticket_id, t.due_at, t.published_at, t.created_at, t.changed_at`

/** What is joined to the rows of a page, `c`. `me` = the place of the reader's id. */
export const cardNames = (me: string): string => `c.*, tp.title as topic_title, u.name as unit,
  exists (select 1 from follower f where f.subject_id = c.id and f.person_id = ${me}::uuid) as joined,
  (select p.id from photo p where p.subject_id = c.id order by p.kept_at, p.id limit 1) as picture`
export const cardJoins = `left join topic tp on tp.id = c.topic_id left join unit u on u.id = c.answer_unit`

export interface CardRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  text: string
  public_name: string
  community_id: string
  topic_id: string | null
  topic_title: string | null
  joins: number
  replies: number
  requester_id: string
  unit: string | null
  ticket_id: string | null
  due_at: Date | null
  published_at: Date | null
  created_at: Date
  changed_at: Date
  joined: boolean
  picture: string | null
}

export const areaName = (area: Area | undefined) => (area ? { id: area.id, name: area.name, kind: area.kind } : null)

const publicTicket = (standing: TicketStanding | undefined) =>
  standing
    ? {
        number: standing.number,
        state: standing.state,
        due: isoOr(standing.due),
        unit: standing.unit,
        answer: standing.answer && { text: standing.answer.text, at: iso(standing.answer.at) },
        refused: standing.refused,
      }
    : null

export const toCard = (row: CardRow, areas: Areas, readerId: string, standing: TicketStanding | undefined) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  ending: row.ending,
  text: row.text,
  name: row.public_name,
  area: areaName(areas.get(row.community_id)),
  topic: row.topic_id === null ? null : { id: row.topic_id, title: row.topic_title ?? '' },
  joins: row.joins,
  joined: row.joined,
  replies: row.replies,
  mine: row.requester_id === readerId,
  picture: row.picture,
  answeredBy: row.unit,
  ticket: publicTicket(standing),
  due: row.due_at?.toISOString() ?? null,
  publishedAt: row.published_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
})

export const standingsOf = (
  db: Queries,
  tickets: TicketStandings,
  rows: readonly { ticket_id: string | null }[],
): Promise<ReadonlyMap<string, TicketStanding>> =>
  tickets.standings(
    db,
    rows.flatMap((row) => (row.ticket_id === null ? [] : [row.ticket_id])),
  )
