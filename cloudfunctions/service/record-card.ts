import { allowedRoads } from '../../src/domain/record/decide'
import { mayBeCorrected } from '../../src/domain/record/open'
import { maskName } from '../../src/domain/text/mask'
import type { Areas } from '../_database/areas'
import type { Me } from '../_kernel/me'
import { areaName } from './place'
import { recordColumns, toRecord, type RecordRow } from './record-row'

export const recordCard = `${recordColumns}, t.text, t.for_whom, to_char(t.on_day, 'YYYY-MM-DD') as on_day, t.context, t.duty_id, t.community_id, t.due_at`
export const recordNames = `c.*, p.name,
  (select n.id from service_record n where n.corrects_id = c.id and n.state in ('submitted', 'vouched', 'confirmed')) as corrected_by,
  (select e.text from entry e where e.subject_id = c.id and e.road = 'reject' order by e.seq desc limit 1) as reason`
export const recordJoins = `join person p on p.id = c.requester_id`

export interface RecordCardRow extends RecordRow {
  text: string
  for_whom: string | null
  on_day: string
  context: string
  duty_id: string | null
  community_id: string
  due_at: Date | null
  name: string
  corrected_by: string | null
  reason: string | null
}

/** One line of what somebody did. */
export const toRecordCard = (row: RecordCardRow, areas: Areas, me: Me, at: number) => {
  const record = toRecord(row)
  const mine = row.requester_id === me.personId
  const correctable = mine && mayBeCorrected(row.state) && row.corrected_by === null
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    kind: row.kind,
    what: row.text,
    forWhom: row.for_whom,
    on: row.on_day,
    hours: row.half_hours / 2,
    context: { name: row.context, duty: row.duty_id },
    community: areaName(areas, row.community_id),
    name: mine ? row.name : maskName(row.name),
    corrects: row.corrects_id,
    correctedBy: row.corrected_by,
    reason: row.reason,
    due: row.due_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    can: [...allowedRoads(record, me, { at }), ...(correctable ? ['correct'] : [])],
  }
}
