import { nearestDue } from '../../src/domain/clock/clock'
import type { ServiceRecord } from '../../src/domain/record/record'
import type { RecordKind, State } from '../../src/domain/record/states'
import type { Queries } from '../_kernel/database'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import type { Loaded } from '../_matter/room'
import { dateOr } from '../_matter/times'
import { areaPath } from './place'

export interface RecordRow {
  id: string
  number: string
  version: number
  state: State
  kind: RecordKind
  requester_id: string
  area_path: string[]
  half_hours: number
  leader_id: string
  vouched_by: string | null
  corrects_id: string | null
  recused_units: string[]
  recused_persons: string[]
  clocks: StoredClock[]
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const recordColumns = `t.id, t.number, t.version, t.state, t.kind, t.requester_id, ${areaPath}, t.half_hours, t.leader_id, t.vouched_by, t.corrects_id,
  t.recused_units, t.recused_persons, t.clocks, t.created_at, t.ended_at, t.last_seq, t.last_hash`

export const toRecord = (row: RecordRow): ServiceRecord => ({
  id: row.id,
  version: row.version,
  state: row.state,
  kind: row.kind,
  requesterId: row.requester_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  halfHours: row.half_hours,
  leaderId: row.leader_id,
  vouchedBy: row.vouched_by,
  correctsId: row.corrects_id,
  clocks: readClocks(row.clocks),
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
})

export const fromRecord = (record: ServiceRecord): Readonly<Record<string, unknown>> => ({
  version: record.version,
  state: record.state,
  vouched_by: record.vouchedBy,
  clocks: JSON.stringify(storedClocks(record.clocks)),
  due_at: dateOr(nearestDue(record.clocks)),
  ended_at: dateOr(record.endedAt),
})

export interface LoadedRecord extends Loaded<ServiceRecord> {
  readonly pledgeId: string | null
  readonly dutyId: string | null
  readonly originNoun: string | null
  readonly originId: string | null
  readonly context: string
}

type Locked = RecordRow & {
  pledge_id: string | null
  duty_id: string | null
  origin_noun: string | null
  origin_id: string | null
  context: string
}

export const lockRecord = async (db: Queries, id: string): Promise<LoadedRecord | null> => {
  const [row] = await db.query<Locked>(
    `select ${recordColumns}, t.pledge_id, t.duty_id, t.origin_noun, t.origin_id, t.context from service_record t where t.id = $1 for update of t`,
    [id],
  )
  return row
    ? {
        matter: toRecord(row),
        number: row.number,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        pledgeId: row.pledge_id,
        dutyId: row.duty_id,
        originNoun: row.origin_noun,
        originId: row.origin_id,
        context: row.context,
      }
    : null
}
