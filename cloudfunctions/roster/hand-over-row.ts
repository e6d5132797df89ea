import { DAY } from '../../src/domain/calendar/china-time'
import type { Queries } from '../_kernel/database'

interface Named {
  id: string
  name: string
}

export interface HandOverRow {
  readonly id: string
  readonly roster_id: string
  readonly shift_id: string
  readonly person: Named
  /** A text where it was read as JSON. */
  readonly at: Date | string
  readonly text: string | null
  readonly open: number
  readonly calls: { id: string; number: string }[]
  readonly fingerprint: string
  readonly taken_by: Named | null
  readonly taken_at: Date | string | null
}

const SELECT = `
  select h.id, h.roster_id, h.shift_id, jsonb_build_object('id', p.id, 'name', p.name) as person, h.at, h.text, h.open, h.calls, h.fingerprint,
         case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as taken_by, h.taken_at
    from hand_over h join person p on p.id = h.person_id left join person t on t.id = h.taken_by`

export const toHandOver = (row: HandOverRow) => ({
  id: row.id,
  shift: row.shift_id,
  person: row.person,
  at: new Date(row.at).toISOString(),
  text: row.text,
  open: row.open,
  calls: row.calls,
  taken: row.taken_by && row.taken_at ? { person: row.taken_by, at: new Date(row.taken_at).toISOString() } : null,
})

export const readHandOver = async (db: Queries, id: string): Promise<HandOverRow | undefined> =>
  (await db.query<HandOverRow>(`${SELECT} where h.id = $1`, [id]))[0]

/** The newest note of roster $1 since $5 that nobody has taken over, as JSON. */
export const UNTAKEN = `
  (select to_jsonb(r) from (
     ${SELECT} where h.roster_id = $1 and h.at > $5 and h.taken_at is null order by h.at desc, h.id desc limit 1) r)`

const DAYS = 14
const MOST = 100

export const handOvers = async (db: Queries, rosterId: string, at: number) =>
  (
    await db.query<HandOverRow>(
      `${SELECT} where h.roster_id = $1 and h.at > $2 order by h.at desc, h.id desc limit ${MOST}`,
      [rosterId, new Date(at - DAYS * DAY)],
    )
  ).map(toHandOver)
