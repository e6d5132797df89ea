import type { MovementKind, ReversalReason } from '../../src/domain/points/points'
import { done } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ServiceAction } from './action'

interface Row {
  id: string
  kind: MovementKind
  points: number
  rule: number | null
  record: string | null
  reason: ReversalReason | null
  at: Date
}

const leg = (side: 'to_id' | 'from_id', sign: string): string =>
  `(select id, kind, ${sign}points as points, rule_version as rule, record_id as record, reason, at from ledger_entry
     where ${side} = $1 and (at, id) < ($2::timestamptz, $3::uuid) order by at desc, id desc limit $4)`

/** My own account and its movements; there is no way to ask for another's. */
export const points: ServiceAction<'points'> = async (call, said) => {
  const start = readKey(said.after)
  if (!start.ok) return start
  const [account] = await call.db.query<{ id: string; balance: number; opened_at: Date }>(
    'select id, balance, opened_at from ledger_account where person_id = $1 and closed_at is null',
    [call.me.personId],
  )
  if (!account) return done({ joined: false, since: null, balance: 0, items: [], next: null })
  const [moment, id] = start.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(
    `select * from (${leg('to_id', '')} union all ${leg('from_id', '-')}) both_legs order by at desc, id desc limit $4`,
    [account.id, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.at.toISOString(), row.id])
  return done({
    joined: true,
    since: account.opened_at.toISOString(),
    balance: account.balance,
    items: page.items.map((row) => ({ ...row, at: row.at.toISOString() })),
    next: page.next,
  })
}
