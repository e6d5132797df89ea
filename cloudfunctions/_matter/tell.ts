import type { Actor } from '../../src/domain/person/actor'
import type { Telling } from '../../src/domain/telling/telling'
import { quietUntil } from '../../src/domain/telling/quiet-hours'
import type { Queries } from '../_kernel/database'
import type { MatterNoun } from './entry'
import type { Kept } from './room'

export interface Subject {
  readonly noun: MatterNoun
  readonly matter: Pick<Kept, 'id' | 'requesterId' | 'recusal' | 'areaPath'>
  readonly number: string
  /** The step that tells, or for a timer's warning a uuid that is always the same for the same warning. */
  readonly entryId: string
  /** Who took the step, and so need not be told; null for a timer. */
  readonly actor: Actor | null
}

const IN_FORCE = 'a.from_at <= $2 and (a.to_at is null or a.to_at > $2)'

/** Who has it for a unit now: its A posts that are there, else whoever else holds a post in it. */
const PRESENT_A = `
  select 1 from assignment a where a.unit_id = told.unit and a.role = 'handler' and a.post = 'A' and ${IN_FORCE}
     and coalesce(a.away_until, $2) <= $2`

/**
 * For each telling the people it reaches: never the actor, never whom the matter is about, and the requester only by name. It lies
 * where the matter lies, else where the person lives: whoever tells them by phone is found by area. `offset 0`: one look into the
 * index a telling, where the planner would rather read everybody who holds anything.
 */
const SQL = `
  with told as (
    select * from jsonb_to_recordset($1::jsonb) as t (person uuid, followers boolean, unit text, everyone boolean, role text, areas text[], what text,
                                                     weight text, at_night boolean, due_at timestamptz, send_at timestamptz, n integer)),
  reached as (
    select told.*, told.person as person_id from told where told.person is not null
    union all
    select told.*, h.person_id from told cross join lateral (
      select a.person_id from assignment a where a.unit_id = told.unit and a.role = 'handler' and ${IN_FORCE} and a.person_id is distinct from $9::uuid
         and (told.everyone or a.post = 'A' and coalesce(a.away_until, $2) <= $2 or not exists (${PRESENT_A}))
      offset 0) h
    union all
    select told.*, h.person_id from told cross join lateral (
      select a.person_id from assignment a where a.role = told.role and a.area_id = any (told.areas) and ${IN_FORCE}
         and a.person_id is distinct from $9::uuid offset 0) h
    union all
    select told.*, f.person_id from told join follower f on f.subject_id = $5 where told.followers),
  heard as (
    select distinct on (person_id) * from reached r
     where person_id is distinct from $6::uuid
       and (person_id is not distinct from $9::uuid or not (
            person_id = any ($7::uuid[]) or (cardinality($8::text[]) > 0 and exists (
              select 1 from staff_of a where a.person_id = r.person_id and a.unit_id = any ($8::text[]) and ${IN_FORCE}))))
     order by person_id, (weight = 'must') desc, n)
  insert into telling (id, person_id, noun, subject_id, number, entry_id, what, weight, at_night, due_at, made_at, send_at,
                       district_id, street_id, community_id)
  select md5($3::uuid::text || ':' || h.person_id::text)::uuid, h.person_id, coalesce(f.via_noun, $4), coalesce(f.via_id, $5),
         coalesce(f.via_number, $10), $3::uuid, coalesce(f.via_noun || '-' || h.what, h.what), h.weight, h.at_night, h.due_at, $2, h.send_at, at.path[1], at.path[2], at.path[3]
    from heard h left join follower f on h.followers and f.subject_id = $5 and f.person_id = h.person_id
         left join person p on p.id = h.person_id left join area home on home.id = p.home_id
         cross join lateral (select coalesce($11::text[], home.path, (select path from area where parent_id is null order by id limit 1)) as path) at
  on conflict (id) do nothing`

/** Writes what a step tells, in the step's own transaction: the same step tells nobody twice. */
export const tell = async (
  db: Queries,
  { noun, matter, number, entryId, actor }: Subject,
  tellings: readonly Telling[],
  at: number,
): Promise<void> => {
  if (tellings.length === 0) return
  const rows = tellings.map(({ to, what, weight, atNight = false, due = null }, n) => ({
    ...('role' in to ? { role: to.role, areas: to.areas } : to),
    what,
    weight,
    at_night: atNight,
    due_at: due === null ? null : new Date(due).toISOString(),
    send_at: new Date(atNight ? at : quietUntil(at)).toISOString(),
    n,
  }))
  await db.query(SQL, [
    JSON.stringify(rows),
    new Date(at),
    entryId,
    noun,
    matter.id,
    actor && !actor.isRule ? actor.personId : null,
    matter.recusal.personIds,
    matter.recusal.unitIds,
    matter.requesterId,
    number,
    matter.areaPath && matter.areaPath.length > 0 ? matter.areaPath : null,
  ])
}
