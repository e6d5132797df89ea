import type { Queries } from '../_kernel/database'

export interface AbsenceRow {
  readonly id: string
  readonly roster_id: string
  readonly person: { id: string; name: string }
  /** A text where it was read as JSON. */
  readonly from_at: Date | string
  readonly to_at: Date | string
  readonly reason: string | null
  readonly fingerprint: string
}

const SELECT = `
  select b.id, b.roster_id, jsonb_build_object('id', p.id, 'name', p.name) as person, b.from_at, b.to_at, b.reason, b.fingerprint
    from roster_absence b join person p on p.id = b.person_id`

export const toAbsence = (row: AbsenceRow, me: string) => ({
  id: row.id,
  person: row.person,
  from: new Date(row.from_at).toISOString(),
  to: new Date(row.to_at).toISOString(),
  reason: row.reason,
  mine: row.person.id === me,
})

export const readAbsence = async (db: Queries, id: string): Promise<AbsenceRow | undefined> =>
  (await db.query<AbsenceRow>(`${SELECT} where b.id = $1`, [id]))[0]

/** What was said for a range of a roster, $2 to $3 of $1, and not taken back: as JSON, the earliest first. */
export const ABSENCES = `
  (select coalesce(jsonb_agg(r order by r.from_at, r.id), '[]') from (
     ${SELECT} where b.roster_id = $1 and b.ended_at is null and b.to_at > $2 and b.from_at < $3 order by b.from_at, b.id limit 100) r)`
