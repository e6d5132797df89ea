import type { Duty } from '../../src/domain/duty/duty'
import type { PostKind, State } from '../../src/domain/duty/states'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { dateOr } from '../_matter/times'
import { areaPath } from './place'

export interface DutyRow {
  id: string
  number: string
  version: number
  state: State
  kind: PostKind
  name: string
  description: string
  area_path: string[]
  quota: number
  taken: number
  for_all: boolean
  leader_id: string
  from_at: Date
  to_at: Date
  recused_units: string[]
  recused_persons: string[]
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const dutyColumns = `t.id, t.number, t.version, t.state, t.kind, t.name, t.description, ${areaPath}, t.quota, t.taken, t.for_all, t.leader_id,
  t.from_at, t.to_at, t.recused_units, t.recused_persons, t.created_at, t.ended_at, t.last_seq, t.last_hash`

export const toDuty = (row: DutyRow): Duty => ({
  id: row.id,
  version: row.version,
  state: row.state,
  kind: row.kind,
  requesterId: null,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  quota: row.quota,
  taken: row.taken,
  forAll: row.for_all,
  leaderId: row.leader_id,
  from: row.from_at.getTime(),
  to: row.to_at.getTime(),
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
})

/** The law's half of an update. How many places are taken is not among it: it is counted under the row's lock. */
export const fromDuty = (duty: Duty): Readonly<Record<string, unknown>> => ({
  version: duty.version,
  state: duty.state,
  quota: duty.quota,
  for_all: duty.forAll,
  leader_id: duty.leaderId,
  from_at: new Date(duty.from),
  to_at: new Date(duty.to),
  due_at: duty.state === 'open' ? new Date(duty.to) : null,
  ended_at: dateOr(duty.endedAt),
})

export interface LoadedDuty extends Loaded<Duty> {
  readonly name: string
}

export const lockDuty = async (db: Queries, id: string): Promise<LoadedDuty | null> => {
  const [row] = await db.query<DutyRow>(`select ${dutyColumns} from service_duty t where t.id = $1 for update of t`, [
    id,
  ])
  return row
    ? { matter: toDuty(row), number: row.number, name: row.name, lastSeq: row.last_seq, lastHash: row.last_hash }
    : null
}
