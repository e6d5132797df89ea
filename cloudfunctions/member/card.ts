import type { State, Subject } from '../../src/domain/registration/states'
import { maskName } from '../../src/domain/text/mask'
import type { Areas } from '../_database/areas'

/** The columns of one line in a list. */
export const cardColumns = `t.id, t.number, t.version, t.state, t.subject, t.requester_id, t.unit_name, t.organisation_id, t.community_id,
  t.due_at, t.created_at, t.changed_at`

export const cardNames = `c.*, p.name, o.name as organisation`
export const cardJoins = `join person p on p.id = c.requester_id left join organisation o on o.id = c.organisation_id`

export interface CardRow {
  id: string
  number: string
  version: number
  state: State
  subject: Subject
  requester_id: string
  unit_name: string | null
  organisation_id: string | null
  community_id: string
  due_at: Date | null
  created_at: Date
  changed_at: Date
  name: string
  organisation: string | null
}

/** A unit by its name; a person in full only to themselves. */
export const toCard = (row: CardRow, areas: Areas, readerId: string) => {
  const area = areas.get(row.community_id)
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    subject: row.subject,
    name: row.unit_name ?? (row.requester_id === readerId ? row.name : maskName(row.name)),
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation ?? '' },
    community: area ? { id: area.id, name: area.name, kind: area.kind } : null,
    due: row.due_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  }
}
