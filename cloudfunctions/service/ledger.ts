import { randomUUID } from 'node:crypto'
import { earned, type ReversalReason } from '../../src/domain/points/points'
import type { ServiceRecord } from '../../src/domain/record/record'
import type { Call } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'

/** Whoever has joined, locked: their account is always taken before a fund's. */
export const lockAccount = async (call: Call, personId: string) =>
  (
    await call.db.query<{ id: string; balance: number; opened_at: Date }>(
      'select id, balance, opened_at from ledger_account where person_id = $1 and closed_at is null for update',
      [personId],
    )
  )[0]

interface RuleRow {
  version: number
  perHalfHour: number
  most: number
}

/** A confirmed service earns under the rule that is published now, if the person has joined. Once for each record: an index says so. */
export const earn = async (call: Call, record: ServiceRecord): Promise<void> => {
  const account = await lockAccount(call, record.requesterId)
  const community = record.areaPath[2]
  if (!account || community === undefined) return
  const [rule] = await call.db.query<RuleRow>(
    `select version, per_half_hour as "perHalfHour", most from point_rule where from_at <= $1 order by version desc limit 1`,
    [new Date(call.at)],
  )
  const points = rule ? earned(rule, record.halfHours) : 0
  if (!rule || points === 0) return
  await call.db.query(
    `insert into ledger_account (id, kind, community_id, opened_at) values ($1, 'fund', $2, $3) on conflict (community_id) do nothing`,
    [uuidOf('fund', community), community, new Date(call.at)],
  )
  await call.db.query(
    `insert into ledger_entry (id, kind, from_id, to_id, points, record_id, rule_version, at)
     select $1, 'earn', f.id, $2, $3, $4, $5, $6 from ledger_account f where f.community_id = $7`,
    [randomUUID(), account.id, points, record.id, rule.version, new Date(call.at), community],
  )
}

/**
 * What a record earned goes back to where it came from, once. An account that was closed since has given everything back already;
 * what was spent meanwhile cannot be taken twice: no more goes back than there is.
 */
export const reverse = async (call: Call, recordId: string, reason: ReversalReason): Promise<void> => {
  const [earning] = await call.db.query<{
    account: string
    balance: number
    fund: string
    points: number
    rule: number | null
  }>(
    `select e.to_id as account, a.balance, e.from_id as fund, e.points, e.rule_version as rule
       from ledger_entry e join ledger_account a on a.id = e.to_id
      where e.record_id = $1 and e.kind = 'earn' and a.closed_at is null for update of a`,
    [recordId],
  )
  const points = Math.min(earning?.points ?? 0, earning?.balance ?? 0)
  if (!earning || points === 0) return
  await call.db.query(
    `insert into ledger_entry (id, kind, from_id, to_id, points, record_id, rule_version, reason, at)
     values ($1, 'reverse', $2, $3, $4, $5, $6, $7, $8)`,
    [randomUUID(), earning.account, earning.fund, points, recordId, earning.rule, reason, new Date(call.at)],
  )
}
