import type { Urgency } from '../../src/domain/clock/limits'
import type { Ending, Kind, State, Supervision } from '../../src/domain/ticket/states'
import type { Area, Areas } from '../_database/areas'

/** The columns of one line in a list. The text is cut in the database: a list never carries 16,000 characters. */
export const cardColumns = `t.id, t.number, t.version, t.state, t.ending, t.kind, t.urgency, left(t.text, 80) as text, t.place, t.area_id,
  t.due_at, t.created_at, t.changed_at, t.reworks, t.requester_id, t.filer_id, t.lead_unit_id, t.handler_id`

export const cardNames = `c.*, u.name as unit, p.name as handler`
export const cardJoins = `left join unit u on u.id = c.lead_unit_id left join person p on p.id = c.handler_id`

/** Besides, for those who work on it. */
export const deskColumns = `${cardColumns}, t.supervision, t.caller_id, t.caller_until`
export const deskNames = `${cardNames}, ca.name as caller_name`
export const deskJoins = `${cardJoins} left join person ca on ca.id = c.caller_id`

export interface DeskRow extends CardRow {
  supervision: Supervision
  caller_id: string | null
  caller_until: Date | null
  caller_name: string | null
}

export interface CardRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  kind: Kind
  urgency: Urgency | null
  text: string
  place: string
  area_id: string
  due_at: Date | null
  created_at: Date
  changed_at: Date
  reworks: number
  requester_id: string
  filer_id: string
  unit: string | null
  handler: string | null
}

export const areaName = (area: Area | undefined) => (area ? { id: area.id, name: area.name, kind: area.kind } : null)

/** A list names the community: 第一网格 alone tells nobody where it is. */
const communityOf = (areas: Areas, id: string): Area | undefined =>
  areas.pathOf(id).find((area) => area.kind === 'community') ?? areas.get(id)

export const toCard = (row: CardRow, areas: Areas, readerId: string) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  ending: row.ending,
  kind: row.kind,
  urgency: row.urgency,
  text: row.text,
  place: row.place,
  area: areaName(communityOf(areas, row.area_id)),
  due: row.due_at?.toISOString() ?? null,
  unit: row.unit,
  handler: row.handler,
  createdAt: row.created_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  mine: row.requester_id === readerId,
  reworks: row.reworks,
})

/** A hold that has run out is nobody's. */
export const toDeskCard = (row: DeskRow, areas: Areas, readerId: string, at: number) => ({
  ...toCard(row, areas, readerId),
  supervision: row.supervision,
  caller:
    row.caller_id !== null && row.caller_until !== null && row.caller_until.getTime() > at
      ? { name: row.caller_name ?? '', isMe: row.caller_id === readerId, until: row.caller_until.toISOString() }
      : null,
})
