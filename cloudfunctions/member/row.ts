import { nearestDue } from '../../src/domain/clock/clock'
import type { Registration } from '../../src/domain/registration/registration'
import type { State, Subject } from '../../src/domain/registration/states'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { dateOr } from '../_matter/times'

/** The columns that the law reads and writes, as the driver gives them. */
export interface LawRow {
  id: string
  number: string
  version: number
  state: State
  subject: Subject
  requester_id: string
  area_path: string[]
  recused_units: string[]
  recused_persons: string[]
  clocks: StoredClock[]
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const lawColumns = `t.id, t.number, t.version, t.state, t.subject, t.requester_id, array[t.district_id, t.street_id, t.community_id] as area_path,
  t.recused_units, t.recused_persons, t.clocks, t.created_at, t.ended_at, t.last_seq, t.last_hash`

export const toLaw = (row: LawRow): Registration => ({
  id: row.id,
  version: row.version,
  state: row.state,
  subject: row.subject,
  requesterId: row.requester_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  clocks: readClocks(row.clocks),
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
})

export const fromLaw = (registration: Registration): Readonly<Record<string, unknown>> => ({
  version: registration.version,
  state: registration.state,
  clocks: JSON.stringify(storedClocks(registration.clocks)),
  due_at: dateOr(nearestDue(registration.clocks)),
  ended_at: dateOr(registration.endedAt),
})
