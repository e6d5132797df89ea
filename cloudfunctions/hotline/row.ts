import { nearestDue } from '../../src/domain/clock/clock'
import type { PhoneCall } from '../../src/domain/call/phone-call'
import type { Emergency, State, VoidReason } from '../../src/domain/call/states'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'

/** The columns that the law reads and writes, as the driver gives them. */
export interface LawRow {
  id: string
  number: string
  version: number
  state: State
  requester_id: string | null
  has_phone: boolean
  operator_id: string | null
  area_path: string[]
  recused_units: string[]
  recused_persons: string[]
  clocks: StoredClock[]
  emergency: Emergency | null
  returns: number
  reason: VoidReason | null
  ticket_id: string | null
  created_at: Date
  answered_at: Date | null
  hung_up_at: Date | null
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const areaPath = `array_remove(array[t.district_id, t.street_id, t.community_id, t.grid_id, t.building_id], null)`

/** Whom it is about, the ticket that it became included: what a dispatcher found out later keeps them out of the call too. */
const RECUSED = (column: string, type: string): string =>
  `t.${column} || coalesce((select k.${column} from ticket k where k.id = t.ticket_id), '{}'::${type}[]) as ${column}`

export const lawColumns = `t.id, t.number, t.version, t.state, t.requester_id, t.from_phone is not null as has_phone, t.operator_id,
  ${areaPath} as area_path, ${RECUSED('recused_units', 'text')}, ${RECUSED('recused_persons', 'uuid')}, t.clocks, t.emergency, t.returns, t.reason, t.ticket_id, t.created_at,
  t.answered_at, t.hung_up_at, t.ended_at, t.last_seq, t.last_hash`

export const toLaw = (row: LawRow): PhoneCall => ({
  id: row.id,
  version: row.version,
  state: row.state,
  requesterId: row.requester_id,
  hasPhone: row.has_phone,
  operatorId: row.operator_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  clocks: readClocks(row.clocks),
  emergency: row.emergency,
  returns: row.returns,
  reason: row.reason,
  ticketId: row.ticket_id,
  createdAt: row.created_at.getTime(),
  answeredAt: row.answered_at?.getTime() ?? null,
  hungUpAt: row.hung_up_at?.getTime() ?? null,
  endedAt: row.ended_at?.getTime() ?? null,
})

const dateOr = (at: number | null): Date | null => (at === null ? null : new Date(at))

/** The law's half of an update, by column. */
export const fromLaw = (call: PhoneCall): Readonly<Record<string, unknown>> => ({
  version: call.version,
  state: call.state,
  requester_id: call.requesterId,
  operator_id: call.operatorId,
  recused_units: call.recusal.unitIds,
  recused_persons: call.recusal.personIds,
  clocks: JSON.stringify(storedClocks(call.clocks)),
  due_at: dateOr(nearestDue(call.clocks)),
  emergency: call.emergency,
  returns: call.returns,
  reason: call.reason,
  ticket_id: call.ticketId,
  answered_at: dateOr(call.answeredAt),
  hung_up_at: dateOr(call.hungUpAt),
  ended_at: dateOr(call.endedAt),
})
