import type { Ending, OfficeLevel, State } from '../../src/domain/letter/states'
import type { Area, Areas } from '../_database/areas'

/** The columns of one line in a list. The text is cut in the database: a list never carries 16,000 characters. */
export const cardColumns = `t.id, t.number, t.version, t.state, t.ending, t.level, t.office_area_id, left(t.text, 80) as text, t.due_at, t.unread,
  t.asked, t.draft is not null as has_draft, t.rounds, t.created_at, t.changed_at, t.answered_at`

export interface CardRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  level: OfficeLevel
  office_area_id: string
  text: string
  due_at: Date | null
  unread: boolean
  asked: boolean
  has_draft: boolean
  rounds: number
  created_at: Date
  changed_at: Date
  answered_at: Date | null
}

export const areaName = (area: Area | undefined) => (area ? { id: area.id, name: area.name, kind: area.kind } : null)

/** What the desk has read or drafted is the desk's own: its writer is not told. */
export const toCard = (row: CardRow, areas: Areas, atDesk: boolean) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  ending: row.ending,
  level: row.level,
  office: areaName(areas.get(row.office_area_id)),
  text: row.text,
  due: row.due_at?.toISOString() ?? null,
  unread: atDesk && row.unread,
  asked: row.asked,
  hasDraft: atDesk && row.has_draft,
  rounds: row.rounds,
  createdAt: row.created_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  answeredAt: row.answered_at?.toISOString() ?? null,
})
