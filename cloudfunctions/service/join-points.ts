import { randomUUID } from 'node:crypto'
import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { lockAccount } from './ledger'

/** 参加积分: voluntary, from now on; what was confirmed before earns nothing. The same tap twice is one account. */
export const joinPoints: ServiceAction<'join-points'> = async (call, said) => {
  await call.db.query(
    `insert into ledger_account (id, kind, person_id, opened_at) values ($1, 'person', $2, $3) on conflict do nothing`,
    [said.command, call.me.personId, new Date(call.at)],
  )
  const account = await lockAccount(call, call.me.personId)
  return done({ joined: account !== undefined, balance: account?.balance ?? 0 })
}

/** 退出积分: what is left goes back to the funds it came from, each its own part, and the account is closed. */
export const leavePoints: ServiceAction<'leave-points'> = async (call) => {
  const account = await lockAccount(call, call.me.personId)
  if (!account) return done({ joined: false, balance: 0 })
  const funds = await call.db.query<{ fund: string; points: number }>(
    `select fund, sum(points)::int as points
       from (select from_id as fund, points from ledger_entry where to_id = $1
             union all select to_id, -points from ledger_entry where from_id = $1) moved
      group by fund having sum(points) > 0 order by fund`,
    [account.id],
  )
  for (const { fund, points } of funds)
    await call.db.query(
      `insert into ledger_entry (id, kind, from_id, to_id, points, reason, at) values ($1, 'close', $2, $3, $4, 'left', $5)`,
      [randomUUID(), account.id, fund, points, new Date(call.at)],
    )
  await call.db.query('update ledger_account set closed_at = $2 where id = $1', [account.id, new Date(call.at)])
  return done({ joined: false, balance: 0 })
}
