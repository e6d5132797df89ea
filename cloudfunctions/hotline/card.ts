import type { Emergency, State, VoidReason } from '../../src/domain/call/states'
import { maskName, maskPhone } from '../../src/domain/text/mask'

/** What a line shows beyond what the law reads. An emergency that is only typed so far counts as said. */
export const ownColumns = `t.source, t.external_id, t.from_phone, left(t.draft ->> 'text', 80) as text,
  coalesce(t.emergency, t.draft ->> 'emergency') as said_emergency, t.began_at, t.due_at`

/** The columns of one line in a list, of `t`; the text is cut in the database. */
export const cardColumns = `t.id, t.number, t.version, t.state, t.requester_id, t.operator_id, t.answered_at, t.hung_up_at, t.ended_at,
  t.returns, t.reason, t.ticket_id, ${ownColumns}`

export const cardNames = `c.*, r.name as caller_name, b.is_bound is not null as is_bound,
  o.name as operator_name, k.number as ticket_number`

export const cardJoins = `left join person r on r.id = c.requester_id left join person o on o.id = c.operator_id
  left join ticket k on k.id = c.ticket_id
  left join lateral (select true as is_bound from identity i where i.person_id = c.requester_id limit 1) b on true`

export interface CardRow {
  id: string
  number: string
  version: number
  state: State
  source: string
  external_id: string | null
  from_phone: string | null
  requester_id: string | null
  operator_id: string | null
  text: string | null
  said_emergency: Emergency | null
  began_at: Date
  answered_at: Date | null
  hung_up_at: Date | null
  ended_at: Date | null
  due_at: Date | null
  returns: number
  reason: VoidReason | null
  ticket_id: string | null
  caller_name: string | null
  is_bound: boolean
  operator_name: string | null
  ticket_number: string | null
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

export const toCard = (row: CardRow, readerId: string) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  isPushed: row.external_id !== null,
  phone: row.from_phone === null ? null : maskPhone(row.from_phone),
  caller: row.requester_id === null ? null : { name: maskName(row.caller_name ?? ''), isBound: row.is_bound },
  operator: row.operator_id === null ? null : { id: row.operator_id, name: row.operator_name ?? '' },
  mine: row.operator_id === readerId,
  text: row.text ?? '',
  emergency: row.said_emergency,
  began: row.began_at.toISOString(),
  answered: iso(row.answered_at),
  hungUp: iso(row.hung_up_at),
  ended: iso(row.ended_at),
  due: iso(row.due_at),
  returns: row.returns,
  reason: row.reason,
  ticket: row.ticket_id === null ? null : { id: row.ticket_id, number: row.ticket_number ?? '' },
})
