import type { Shift } from '../../src/domain/roster/gaps'
import type { Area } from '../_database/areas'
import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { iso } from '../_matter/times'
import { lockRoster, type Roster } from './which'

export interface NewShift extends Shift {
  readonly id: string
  readonly fingerprint: string
}

/** The roster of an area, made with its first shift; locked until the transaction ends. */
export const makeRoster = async (db: Queries, area: Area, at: number): Promise<Roster> => {
  const id = uuidOf('roster', area.id)
  await db.query(
    'insert into roster (id, area_id, area_path, made_at) values ($1, $2, $3, $4) on conflict (area_id) do nothing',
    [id, area.id, area.path, new Date(at)],
  )
  const roster = await lockRoster(db, id)
  if (!roster) throw new Error('a roster that was just made')
  return roster
}

/** The fingerprints of those that are planned already, by id. */
export const plannedBefore = async (
  db: Queries,
  shifts: readonly { readonly id: string }[],
): Promise<Map<string, string>> =>
  new Map(
    (
      await db.query<{ id: string; fingerprint: string }>(
        'select id, fingerprint from shift where id = any ($1::uuid[])',
        [shifts.map(({ id }) => id)],
      )
    ).map((row) => [row.id, row.fingerprint]),
  )

/** Who of them holds `operator` for the area now. Their rows are locked in one order: another roster plans them after this one. */
export const whoMayStand = async (
  db: Queries,
  people: readonly string[],
  path: readonly string[],
  at: number,
): Promise<Set<string>> =>
  new Set(
    (
      await db.query<{ id: string }>(
        `select p.id from person p
          where p.id = any ($1::uuid[])
            and exists (select 1 from assignment a where a.person_id = p.id and a.role = 'operator' and a.area_id = any ($2::text[])
                           and a.from_at <= $3 and (a.to_at is null or a.to_at > $3))
          order by p.id for no key update of p`,
        [people, path, new Date(at)],
      )
    ).map((row) => row.id),
  )

const recordset = (shifts: readonly NewShift[]): string =>
  JSON.stringify(
    shifts.map(({ id, personId, post, from, to, fingerprint }) => ({
      id,
      person_id: personId,
      post,
      from_at: iso(from),
      to_at: iso(to),
      fingerprint,
    })),
  )

const NEW = `jsonb_to_recordset($1::jsonb) as n (id uuid, person_id uuid, post text, from_at timestamptz, to_at timestamptz, fingerprint text)`

/** One of them that would put a person in two places at once, among themselves or beside what is planned on any roster. */
export const overlapping = async (
  db: Queries,
  shifts: readonly NewShift[],
): Promise<{ shift: string; person: string } | undefined> =>
  (
    await db.query<{ shift: string; person: string }>(
      `with n as (select * from ${NEW})
       select n.id as shift, n.person_id as person from n
        where exists (select 1 from n o where o.person_id = n.person_id and o.id <> n.id and o.from_at < n.to_at and n.from_at < o.to_at)
           or exists (select 1 from shift s
                       where s.person_id = n.person_id and s.cancelled_at is null
                         and s.from_at < n.to_at and s.from_at > n.from_at - interval '24 hours' and s.to_at > n.from_at)
        order by n.from_at limit 1`,
      [recordset(shifts)],
    )
  )[0]

/** False when another roster has just taken one of the ids. */
export const insertShifts = async (
  db: Queries,
  rosterId: string,
  shifts: readonly NewShift[],
  by: string,
  at: number,
): Promise<boolean> => {
  const made = await db.query(
    `insert into shift (id, roster_id, person_id, post, from_at, to_at, fingerprint, planned_by, planned_at)
     select id, $2, person_id, post, from_at, to_at, fingerprint, $3, $4 from ${NEW}
     on conflict (id) do nothing returning id`,
    [recordset(shifts), rosterId, by, new Date(at)],
  )
  return made.length === shifts.length
}
