import type { Registration } from '../../src/domain/registration/registration'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { lawColumns, toLaw, type LawRow } from './row'

export interface LoadedRegistration extends Loaded<Registration> {
  readonly assignmentId: string | null
  readonly unitKey: string | null
}

type Locked = LawRow & { assignment_id: string | null; unit_key: string | null }

const loaded = (row: Locked): LoadedRegistration => ({
  matter: toLaw(row),
  number: row.number,
  lastSeq: row.last_seq,
  lastHash: row.last_hash,
  assignmentId: row.assignment_id,
  unitKey: row.unit_key,
})

const COLUMNS = `${lawColumns}, t.assignment_id, t.unit_key`

export const lockRegistration = async (db: Queries, id: string): Promise<LoadedRegistration | null> => {
  const [row] = await db.query<Locked>(`select ${COLUMNS} from registration t where t.id = $1 for update of t`, [id])
  return row ? loaded(row) : null
}

export interface Whose {
  readonly requesterId: string
  readonly unitKey: string | null
}

/** Where the same member or unit stands confirmed, locked; null when nowhere. */
export const lockStanding = async (db: Queries, whose: Whose): Promise<LoadedRegistration | null> => {
  const [row] = await db.query<Locked>(
    whose.unitKey === null
      ? `select ${COLUMNS} from registration t where t.requester_id = $1 and t.subject = 'member' and t.state = 'confirmed' for update of t`
      : `select ${COLUMNS} from registration t where t.unit_key = $1 and t.subject = 'unit' and t.state = 'confirmed' for update of t`,
    [whose.unitKey ?? whose.requesterId],
  )
  return row ? loaded(row) : null
}

/** The same for whoever registers, who must not wait for it: the community where it stands now. */
export const standingIn = async (db: Queries, whose: Whose): Promise<string | null> => {
  const [row] = await db.query<{ community_id: string }>(
    whose.unitKey === null
      ? `select community_id from registration where requester_id = $1 and subject = 'member' and state = 'confirmed'`
      : `select community_id from registration where unit_key = $1 and subject = 'unit' and state = 'confirmed'`,
    [whose.unitKey ?? whose.requesterId],
  )
  return row?.community_id ?? null
}

/** Counts are locked in one order, whoever moves from where to where: two moves never wait for each other. */
export const lockTallies = async (db: Queries, registrations: readonly string[]): Promise<void> => {
  await db.query(
    `insert into registration_tally (scope, key, n)
     select distinct scope, key, 0 from registration r
       cross join lateral (values (r.subject, r.community_id), ('organisation', r.organisation_id)) as t (scope, key)
      where r.id = any ($1::uuid[]) and key is not null order by scope, key
     on conflict (scope, key) do update set n = registration_tally.n`,
    [registrations],
  )
}

/**
 * The role of a registered member, for the community: held from the confirmation until they leave or move. A member registers
 * where they live: whoever has not said yet where that is has said it by it.
 */
export const hold = async (db: Queries, id: string, personId: string, community: string, at: number): Promise<void> => {
  await db.query(
    `with home as (update person set home_id = $3 where id = $2 and home_id is null)
     insert into assignment (id, person_id, role, area_id, from_at) values ($1, $2, 'member', $3, $4)`,
    [id, personId, community, new Date(at)],
  )
}

export const release = async (db: Queries, assignmentId: string | null, at: number): Promise<void> => {
  if (assignmentId === null) return
  await db.query('update assignment set to_at = $2 where id = $1 and (to_at is null or to_at > $2)', [
    assignmentId,
    new Date(at),
  ])
}
