import type { Post } from '../../src/domain/person/actor'
import { absencesOf, type Absence, type Held, type Shift } from '../../src/domain/roster/gaps'
import type { Queries } from '../_kernel/database'
import type { Roster } from './which'

export interface ShiftRow extends Shift {
  readonly id: string
}

/** A part of a roster as it stands now: who is planned, who is not there, what they are called. */
export interface Desk {
  readonly shifts: readonly ShiftRow[]
  readonly absences: readonly Absence[]
  readonly names: ReadonlyMap<string, string>
}

/** As the driver gives it: moments within JSON are texts. */
export interface DeskRow {
  shifts: { id: string; person: string; post: Post; from: string; to: string }[]
  people: {
    id: string
    name: string
    held: { from: string; to: string | null; away: string | null }[]
    absences: { from: string; to: string }[]
  }[]
}

/**
 * One reading: the shifts of a range, and for each person on them what they hold and when they said they would not be there. A shift
 * lasts 24 hours at most, so that the range is one of the index. Binds the roster, the range and the roster's path as $1–$4; `more`
 * is what else is read with it, each column with its comma.
 */
export const deskSql = (more = ''): string => `
  with on_it as (
    select s.id, s.person_id, s.post, s.from_at, s.to_at from shift s
     where s.roster_id = $1 and s.cancelled_at is null
       and s.from_at > $2::timestamptz - interval '24 hours' and s.from_at < $3 and s.to_at > $2)
  select ${more} coalesce((select jsonb_agg(jsonb_build_object('id', id, 'person', person_id, 'post', post, 'from', from_at, 'to', to_at)
                                    order by from_at, post, id) from on_it), '[]') as shifts,
         coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
                    'held', coalesce((select jsonb_agg(jsonb_build_object('from', a.from_at, 'to', a.to_at, 'away', a.away_until))
                                        from assignment a where a.person_id = p.id and a.role = 'operator' and a.area_id = any ($4::text[])), '[]'),
                    'absences', coalesce((select jsonb_agg(jsonb_build_object('from', b.from_at, 'to', b.to_at))
                                            from roster_absence b where b.person_id = p.id and b.ended_at is null and b.to_at > $2), '[]')))
                     from person p where p.id in (select person_id from on_it)), '[]') as people`

const held = (each: DeskRow['people'][number]['held'][number]): Held => ({
  from: Date.parse(each.from),
  to: each.to === null ? null : Date.parse(each.to),
  awayUntil: each.away === null ? null : Date.parse(each.away),
})

/** Absences hold for the present and the future alone: an assignment does not say since when somebody is away. */
export const toDesk = (row: DeskRow | undefined): Desk => {
  const people = row?.people ?? []
  return {
    shifts: (row?.shifts ?? []).map((shift) => ({
      id: shift.id,
      personId: shift.person,
      post: shift.post,
      from: Date.parse(shift.from),
      to: Date.parse(shift.to),
    })),
    absences: people.flatMap((person) =>
      absencesOf(
        person.id,
        person.held.map(held),
        person.absences.map((each) => ({ from: Date.parse(each.from), to: Date.parse(each.to) })),
      ),
    ),
    names: new Map(people.map(({ id, name }) => [id, name])),
  }
}

export const readDesk = async (db: Queries, roster: Roster, from: number, to: number): Promise<Desk> =>
  toDesk((await db.query<DeskRow>(deskSql(), [roster.id, new Date(from), new Date(to), roster.path]))[0])
