import { randomUUID } from 'node:crypto'
import { done } from '../../src/domain/result'
import { routeOf, type Person, type Route } from '../../src/domain/telling/route'
import type { Template } from '../../src/domain/telling/template'
import type { TimerRun } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import { lockBalances, writeLine } from './ledger'
import { lockDue, type OutgoingRow } from './outgoing'

/** A telling that this run has taken to send by WeChat: nobody else will. */
export interface Claimed {
  readonly row: OutgoingRow
  readonly template: Template
  readonly attempt: string
}

export interface Batch {
  readonly claimed: readonly Claimed[]
  /** How many were dealt with. */
  readonly looked: number
  /** Whether more may be waiting. */
  readonly more: boolean
}

/** Claimed at once: what a run that dies leaves behind as uncertain, though most of it was never sent. */
const MESSAGES = 10

/** Grants left, by person and template; used up as this batch uses them. */
type Grants = Map<string, Map<string, number>>

const grantsOf = async (db: Queries, rows: readonly OutgoingRow[]): Promise<Grants> => {
  const withWechat = rows.filter((row) => row.openid !== null).map((row) => row.person_id)
  const grants: Grants = new Map()
  for (const { person_id: person, template, granted } of withWechat.length === 0
    ? []
    : await lockBalances(db, withWechat))
    grants.set(person, (grants.get(person) ?? new Map<string, number>()).set(template, granted))
  return grants
}

const personOf = (row: OutgoingRow, granted: ReadonlyMap<string, number>): Person => ({
  openid: row.openid,
  hasApp: row.has_app,
  hasPhone: row.has_phone,
  granted,
})

const telling = (row: OutgoingRow) => ({
  noun: row.noun,
  what: row.what,
  weight: row.weight,
  atNight: row.at_night,
  isRead: row.is_read,
  isRecused: row.is_recused,
  isOvertaken: row.is_overtaken,
})

/** What needs no message is done with here, all in one statement. */
const settle = async (db: Queries, routed: readonly { id: string; route: Exclude<Route, { to: 'wechat' }> }[]) => {
  if (routed.length === 0) return
  const rows = routed.map(({ id, route }) =>
    route.to === 'later'
      ? { id, state: 'waiting', send_at: new Date(route.at).toISOString(), failure: null }
      : { id, state: route.to, send_at: null, failure: route.why },
  )
  await db.query(
    `update telling tl set send_state = r.state, send_at = coalesce(r.send_at, tl.send_at), failure = r.failure
       from jsonb_to_recordset($1::jsonb) as r (id uuid, state text, send_at timestamptz, failure text) where tl.id = r.id`,
    [JSON.stringify(rows)],
  )
}

/**
 * Takes the next that are due, in one committed transaction: from then on a message is this run's alone, and one that is found
 * in `sending` later was cut off. A one-time grant is used here, and given back by whoever learns that it was not.
 */
export const claim = async (
  run: TimerRun,
  templates: readonly Template[],
  at: number,
  most: number,
): Promise<Batch> => {
  const taken = await run.transaction(async (db) => {
    const rows = await lockDue(db, at, most)
    const grants = await grantsOf(db, rows)
    const claimed: Claimed[] = []
    const others: { id: string; route: Exclude<Route, { to: 'wechat' }> }[] = []
    let left = 0
    for (const row of rows) {
      const granted = grants.get(row.person_id) ?? new Map<string, number>()
      const route = routeOf(telling(row), personOf(row, granted), templates, at)
      if (route.to !== 'wechat') {
        others.push({ id: row.id, route })
        continue
      }
      // It waits on, unlocked, for the next batch of this run.
      if (claimed.length === MESSAGES) {
        left += 1
        continue
      }
      const { template } = route
      const attempt = randomUUID()
      claimed.push({ row, template, attempt })
      if (template.longTerm) continue
      granted.set(template.id, (granted.get(template.id) ?? 0) - 1)
      const line = { of: attempt, personId: row.person_id, template: template.id, at, telling: row.id }
      await writeLine(db, { ...line, why: 'used', change: -1 })
    }
    await settle(db, others)
    await mark(db, claimed, at)
    return done({ claimed, looked: rows.length - left, more: left > 0 || rows.length === most })
  })
  if (!taken.ok) throw new Error(`the outbox refused: ${taken.code}`)
  return taken.value
}

const mark = async (db: Queries, claimed: readonly Claimed[], at: number): Promise<void> => {
  if (claimed.length === 0) return
  const rows = claimed.map(({ row, template, attempt }) => ({ id: row.id, attempt, template: template.id }))
  await db.query(
    `update telling tl set send_state = 'sending', attempt = r.attempt, template = r.template, sending_at = $2, attempts = tl.attempts + 1
       from jsonb_to_recordset($1::jsonb) as r (id uuid, attempt uuid, template text) where tl.id = r.id`,
    [JSON.stringify(rows), new Date(at)],
  )
}
