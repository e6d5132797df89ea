import { openSession } from '../../_database/pool'
import type { Queries } from '../../_kernel/database'
import { DAY } from '../../../src/domain/calendar/china-time'
import { done } from '../../../src/domain/result'
import { insertGround } from './ground'

/** Outside the migrations: only a desk has it. A row without an end is a district that was never finished. */
const MARK =
  'create table if not exists demo_district (seed text primary key, begun_at timestamptz not null, done_at timestamptz)'

/** Nothing there yet, or a demo district whose making was cut off. */
export async function wantsDemo(): Promise<boolean> {
  const session = openSession()
  const areas = await session.query('select 1 from area limit 1')
  return areas.length === 0 || isUnfinished(session)
}

/** The ground on which tickets stand: district, units, people, catalogue. In one transaction, after wiping what a cut-off start left. */
export async function layGround(seed: string, now: Date): Promise<void> {
  await openSession().transaction(async (db) => {
    await db.query(MARK)
    await db.query('truncate area, person, category, demo_district restart identity cascade')
    await db.query('alter sequence ticket_number restart')
    await insertGround(db, seed, new Date(now.getTime() - 100 * DAY))
    await db.query('insert into demo_district (seed, begun_at) values ($1, $2)', [seed, now])
    return done(null)
  })
}

export async function finish(seed: string, at: Date): Promise<void> {
  await openSession().query('update demo_district set done_at = $2 where seed = $1', [seed, at])
}

/** Those of the given identities that this database knows. */
export async function known(uids: readonly string[]): Promise<Set<string>> {
  const rows = await openSession().query<{ uid: string }>('select uid from identity where uid = any ($1::text[])', [
    uids,
  ])
  return new Set(rows.map((row) => row.uid))
}

async function isUnfinished(db: Queries): Promise<boolean> {
  const [marked] = await db.query<{ found: boolean }>("select to_regclass('demo_district') is not null as found")
  if (!marked?.found) return false
  return (await db.query('select 1 from demo_district where done_at is null')).length > 0
}
