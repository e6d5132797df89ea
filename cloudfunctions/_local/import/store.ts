import { openSession } from '../../_database/pool'
import { uuidOf } from '../../_kernel/chain'
import { done } from '../../../src/domain/result'

/** Those who act for the people whose names the letters do not tell. They held their posts then and hold none now. */
export const crew = {
  dispatcher: { uid: 'import-dispatcher', name: '历史来信调度' },
  handler: { uid: 'import-handler', name: '历史来信经办' },
  verifier: { uid: 'import-verifier', name: '历史来信核验' },
} as const

const SINCE = new Date('1949-10-01T00:00:00Z')

/** Makes the crew where it is missing; their assignments end at `until`, so that no letter of today can reach them. */
export async function engage(district: string, units: readonly string[], until: Date): Promise<void> {
  const held = [
    { ...crew.dispatcher, role: 'dispatcher', area: district, unit: null },
    { ...crew.verifier, role: 'verifier', area: district, unit: null },
    ...units.map((unit) => ({ ...crew.handler, role: 'handler', area: null, unit })),
  ].map((each) => ({
    ...each,
    uid: `uid:${each.uid}`,
    person: uuidOf('identity', `uid:${each.uid}`),
    id: uuidOf('import-assignment', each.role, each.area ?? each.unit ?? ''),
  }))
  const rows = JSON.stringify(held)
  const from =
    'jsonb_to_recordset($1::jsonb) as row (id uuid, uid text, person uuid, name text, role text, area text, unit text)'
  await openSession().transaction(async (db) => {
    await db.query(
      `insert into person (id, name, created_at) select distinct person, name, $2::timestamptz from ${from} on conflict (id) do nothing`,
      [rows, SINCE],
    )
    await db.query(
      `insert into identity (uid, person_id, created_at) select distinct uid, person, $2::timestamptz from ${from} on conflict (uid) do nothing`,
      [rows, SINCE],
    )
    await db.query(
      `insert into assignment (id, person_id, role, area_id, unit_id, post, from_at, to_at)
       select id, person, role, area, unit, 'A', $2, $3 from ${from} on conflict (id) do update set to_at = excluded.to_at`,
      [rows, SINCE, until],
    )
    return done(null)
  })
}

export async function unitIds(): Promise<string[]> {
  return (await openSession().query<{ id: string }>('select id from unit order by id')).map((unit) => unit.id)
}

export interface Kept {
  readonly state: string
  readonly ending: string | null
  readonly due: string
  readonly met: string | null
}

/** The last promise of an answer for each of these tickets, and whether it was kept. */
export function promises(ids: readonly string[]): Promise<Kept[]> {
  return openSession().query<Kept>(
    `select t.state, t.ending, c.clock ->> 'due' as due, c.clock ->> 'met' as met
       from ticket t
       cross join lateral (select e.clock from jsonb_array_elements(t.clocks) with ordinality as e (clock, n)
                            where e.clock ->> 'name' = 'settle' order by e.n desc limit 1) c
      where t.id = any ($1::uuid[])`,
    [ids],
  )
}
