import { nearestDue } from '../../src/domain/clock/clock'
import type { Agreement } from '../../src/domain/exchange/agreement'
import type { AgreementEnding, AgreementState, Side } from '../../src/domain/exchange/states'
import { nobody } from '../../src/domain/law/recusal'
import type { Level, Solved } from '../../src/domain/rating/rating'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { iso } from '../_matter/times'
import { CONTACTS } from './contacts'
import { areaPath } from './listing-row'

/** The columns that the law reads and writes, as the driver gives them. */
export interface AgreementRow {
  id: string
  number: string
  version: number
  state: AgreementState
  ending: AgreementEnding | null
  need_id: string | null
  resource_id: string | null
  unit_id: string
  contacts: string[]
  area_path: string[]
  requester_id: string | null
  proposed_by: Side
  proposer_id: string
  from_at: Date
  to_at: Date
  rating: { round: number; at: string; solved: Solved; level: Level } | null
  clocks: StoredClock[]
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const agreementColumns = `t.id, t.number, t.version, t.state, t.ending, t.need_id, t.resource_id, t.unit_id, ${CONTACTS} as contacts,
  ${areaPath} as area_path, t.requester_id, t.proposed_by, t.proposer_id, t.from_at, t.to_at, t.rating, t.clocks, t.ended_at, t.last_seq, t.last_hash`

export const toAgreement = (row: AgreementRow): Agreement => ({
  id: row.id,
  version: row.version,
  state: row.state,
  ending: row.ending,
  needId: row.need_id,
  resourceId: row.resource_id,
  unitId: row.unit_id,
  contacts: row.contacts,
  areaPath: row.area_path,
  requesterId: row.requester_id,
  proposedBy: row.proposed_by,
  proposerId: row.proposer_id,
  from: row.from_at.getTime(),
  to: row.to_at.getTime(),
  rating: row.rating && { ...row.rating, at: Date.parse(row.rating.at) },
  clocks: readClocks(row.clocks),
  recusal: nobody,
  endedAt: row.ended_at?.getTime() ?? null,
})

/** The law's half of an update, by column. JSON columns are ready to be bound as text. */
export const fromAgreement = (agreement: Agreement): Readonly<Record<string, unknown>> => {
  const due = nearestDue(agreement.clocks)
  return {
    version: agreement.version,
    state: agreement.state,
    ending: agreement.ending,
    rating: agreement.rating && JSON.stringify({ ...agreement.rating, at: iso(agreement.rating.at) }),
    clocks: JSON.stringify(storedClocks(agreement.clocks)),
    due_at: due === null ? null : new Date(due),
    ended_at: agreement.endedAt === null ? null : new Date(agreement.endedAt),
  }
}
