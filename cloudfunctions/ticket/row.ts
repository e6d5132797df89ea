import { nearestDue } from '../../src/domain/clock/clock'
import type { Urgency } from '../../src/domain/clock/limits'
import type { Level, Solved } from '../../src/domain/rating/rating'
import type {
  CallbackOutcome,
  Channel,
  ContactOutcome,
  Ending,
  Kind,
  Mode,
  Outcome,
  State,
} from '../../src/domain/ticket/states'
import { nextReminder } from '../../src/domain/ticket/remind'
import type { Ticket } from '../../src/domain/ticket/ticket'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { dateOr, iso, isoOr, msOr } from '../_matter/times'

/** The columns that the law reads and writes, as the driver gives them. */
export interface LawRow {
  id: string
  number: string
  version: number
  state: State
  ending: Ending | null
  kind: Kind
  channel: Channel
  urgency: Urgency | null
  category_id: string | null
  area_path: string[]
  requester_id: string
  filer_id: string
  first_asked_id: string | null
  recused_units: string[]
  recused_persons: string[]
  lead_slip_id: string | null
  lead_unit_id: string | null
  lead_mode: Mode | null
  handler_id: string | null
  co_units: { slip: string; unit: string; due: string; done: string | null }[]
  clocks: StoredClock[]
  returns: number
  contact: { at: string; outcome: ContactOutcome } | null
  settlement: { round: number; at: string; outcome: Outcome; person: string; unit: string; key: string | null } | null
  ratings: { round: number; at: string; solved: Solved; level: Level }[]
  attempts: { round: number; at: string; outcome: CallbackOutcome; later?: string | null }[]
  caller_id: string | null
  caller_until: Date | null
  callback_from: Date | null
  reworks: number
  reopens: number
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const areaPath = `array_remove(array[t.district_id, t.street_id, t.community_id, t.grid_id, t.building_id], null)`

export const lawColumns = `t.id, t.number, t.version, t.state, t.ending, t.kind, t.channel, t.urgency, t.category_id, ${areaPath} as area_path,
  t.requester_id, t.filer_id, t.first_asked_id, t.recused_units, t.recused_persons, t.lead_slip_id, t.lead_unit_id, t.lead_mode,
  t.handler_id, t.co_units, t.clocks, t.returns, t.contact, t.settlement, t.ratings, t.attempts, t.caller_id, t.caller_until, t.callback_from, t.reworks, t.reopens,
  t.created_at, t.ended_at, t.last_seq, t.last_hash`

export const toLaw = (row: LawRow): Ticket => ({
  id: row.id,
  version: row.version,
  state: row.state,
  kind: row.kind,
  channel: row.channel,
  requesterId: row.requester_id,
  filerId: row.filer_id,
  firstAskedId: row.first_asked_id,
  areaPath: row.area_path,
  categoryId: row.category_id,
  urgency: row.urgency,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  lead:
    row.lead_unit_id && row.lead_slip_id && row.lead_mode
      ? { slipId: row.lead_slip_id, unitId: row.lead_unit_id, mode: row.lead_mode, handlerId: row.handler_id }
      : null,
  coUnits: row.co_units.map((co) => ({
    slipId: co.slip,
    unitId: co.unit,
    due: Date.parse(co.due),
    doneAt: msOr(co.done),
  })),
  clocks: readClocks(row.clocks),
  returns: row.returns,
  contact: row.contact && { at: Date.parse(row.contact.at), outcome: row.contact.outcome },
  settlement: row.settlement && {
    round: row.settlement.round,
    at: Date.parse(row.settlement.at),
    outcome: row.settlement.outcome,
    personId: row.settlement.person,
    unitId: row.settlement.unit,
    keyBy: row.settlement.key,
  },
  ratings: row.ratings.map((rating) => ({ ...rating, at: Date.parse(rating.at) })),
  attempts: row.attempts.map((attempt) => ({
    ...attempt,
    at: Date.parse(attempt.at),
    later: msOr(attempt.later ?? null),
  })),
  caller: row.caller_id && row.caller_until ? { personId: row.caller_id, until: row.caller_until.getTime() } : null,
  callbackFrom: row.callback_from?.getTime() ?? null,
  reworks: row.reworks,
  reopens: row.reopens,
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
  ending: row.ending,
})

/** The law's half of an update, by column. JSON columns are ready to be bound as text. */
export const fromLaw = (ticket: Ticket): Readonly<Record<string, unknown>> => {
  const due = nearestDue(ticket.clocks)
  return {
    version: ticket.version,
    state: ticket.state,
    ending: ticket.ending,
    kind: ticket.kind,
    urgency: ticket.urgency,
    category_id: ticket.categoryId,
    recused_units: ticket.recusal.unitIds,
    recused_persons: ticket.recusal.personIds,
    lead_slip_id: ticket.lead?.slipId ?? null,
    lead_unit_id: ticket.lead?.unitId ?? null,
    lead_mode: ticket.lead?.mode ?? null,
    handler_id: ticket.lead?.handlerId ?? null,
    co_units: JSON.stringify(
      ticket.coUnits.map((co) => ({ slip: co.slipId, unit: co.unitId, due: iso(co.due), done: isoOr(co.doneAt) })),
    ),
    clocks: JSON.stringify(storedClocks(ticket.clocks)),
    due_at: dateOr(due),
    remind_at: dateOr(nextReminder(ticket)),
    returns: ticket.returns,
    contact: ticket.contact && JSON.stringify({ at: iso(ticket.contact.at), outcome: ticket.contact.outcome }),
    settlement:
      ticket.settlement &&
      JSON.stringify({
        round: ticket.settlement.round,
        at: iso(ticket.settlement.at),
        outcome: ticket.settlement.outcome,
        person: ticket.settlement.personId,
        unit: ticket.settlement.unitId,
        key: ticket.settlement.keyBy,
      }),
    ratings: JSON.stringify(ticket.ratings.map((rating) => ({ ...rating, at: iso(rating.at) }))),
    attempts: JSON.stringify(
      ticket.attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at), later: isoOr(attempt.later) })),
    ),
    caller_id: ticket.caller?.personId ?? null,
    caller_until: dateOr(ticket.caller?.until ?? null),
    callback_from: dateOr(ticket.callbackFrom),
    reworks: ticket.reworks,
    reopens: ticket.reopens,
    ended_at: dateOr(ticket.endedAt),
  }
}
