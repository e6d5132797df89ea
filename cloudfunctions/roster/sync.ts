import { randomUUID } from 'node:crypto'
import { HOUR } from '../../src/domain/calendar/china-time'
import { gapsIn } from '../../src/domain/roster/gaps'
import { compare, HORIZON, lookFrom, type KnownGap } from '../../src/domain/roster/warnings'
import type { Queries } from '../_kernel/database'
import { iso } from '../_matter/times'
import { readDesk } from './store'
import type { Roster } from './which'

/** A day farther than what is warned of, so that the end of a gap is known too. */
const LOOK = HORIZON + 24 * HOUR

interface Row {
  id: string
  from_at: Date
  /** The driver's Infinity where nobody is planned after it. */
  to_at: Date | number
}

const bound = (to: number): string => (to === Infinity ? 'infinity' : iso(to))

const kept = async (db: Queries, roster: Roster): Promise<KnownGap[]> =>
  (
    await db.query<Row>('select id, from_at, to_at from roster_gap where roster_id = $1 and closed_at is null', [
      roster.id,
    ])
  ).map((row) => ({ id: row.id, from: row.from_at.getTime(), to: Number(row.to_at) }))

/**
 * Brings what is kept of a roster's gaps up to how it stands, under its lock; answers those that are open. Every change of the
 * roster does it, and the watch for what changes elsewhere: somebody is set away, or dismissed.
 */
export const syncGaps = async (db: Queries, roster: Roster, at: number): Promise<readonly KnownGap[]> => {
  const before = await kept(db, roster)
  const from = lookFrom(before, at)
  const desk = await readDesk(db, roster, from, at + LOOK)
  const found = gapsIn(desk.shifts, desk.absences, from, at + LOOK)
    .filter((gap) => gap.from <= at + HORIZON)
    .map((gap) => ({ from: gap.from, to: gap.to === at + LOOK ? Infinity : gap.to }))
  const { opened, moved, closed } = compare(before, found, at)
  if (closed.length > 0)
    await db.query('update roster_gap set closed_at = $2 where id = any ($1::uuid[])', [
      closed.map(({ id }) => id),
      new Date(at),
    ])
  const changed = [...moved, ...opened.map((gap) => ({ ...gap, id: randomUUID() }))]
  if (changed.length > 0)
    await db.query(
      `insert into roster_gap (id, roster_id, from_at, to_at, opened_at)
       select g.id, $2, g.from_at, g.to_at, $3 from jsonb_to_recordset($1::jsonb) as g (id uuid, from_at timestamptz, to_at timestamptz)
       on conflict (id) do update set to_at = excluded.to_at`,
      [
        JSON.stringify(changed.map(({ id, from, to }) => ({ id, from_at: iso(from), to_at: bound(to) }))),
        roster.id,
        new Date(at),
      ],
    )
  return changed.length + closed.length > 0 ? kept(db, roster) : before
}
