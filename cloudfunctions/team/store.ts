import { asking } from '../../src/domain/team/roads'
import type { Membership, MembershipState, Team } from '../../src/domain/team/team'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { teamColumns, toTeam, type TeamRow } from './row'

export interface LoadedTeam extends Loaded<Team> {
  readonly members: number
}

/** A team as it stands now, locked by this transaction: its members come and go one at a time. */
export const lockTeam = async (db: Queries, id: string): Promise<LoadedTeam | null> => {
  const [row] = await db.query<TeamRow>(`select ${teamColumns} from team t where t.id = $1 for update of t`, [id])
  return row
    ? { matter: toTeam(row), number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash, members: row.members }
    : null
}

/** What a person is to a team; what the first `ask` starts from where they are nothing yet. */
export const membershipOf = async (db: Queries, team: Team, personId: string): Promise<Membership> => {
  const [row] = await db.query<{ version: number; state: MembershipState; is_named: boolean }>(
    'select version, state, is_named from membership where team_id = $1 and person_id = $2',
    [team.id, personId],
  )
  return row
    ? { version: row.version, state: row.state, personId, isNamed: row.is_named, team }
    : asking(personId, team)
}

/** The new state of a membership, the team's counts and whether they follow it, in one statement. Answers how many are in it now. */
export const saveMembership = async (
  db: Queries,
  team: Team,
  before: Membership,
  after: Membership,
  at: number,
  /** Why somebody is out, for them to read; every other step forgets it. */
  reason: string | null,
): Promise<number> => {
  const delta = (state: MembershipState): number => Number(after.state === state) - Number(before.state === state)
  const [row] = await db.query<{ members: number }>(
    `with saved as (
       insert into membership (team_id, person_id, version, state, is_named, since, reason) values ($1, $2, $3, $4, $5, $6, $9)
       on conflict (team_id, person_id) do update set version = excluded.version, state = excluded.state, is_named = excluded.is_named, reason = excluded.reason,
         since = case when membership.state = excluded.state then membership.since else excluded.since end),
     follows as (
       insert into follower (subject_id, person_id, noun, since) select $1::uuid, $2::uuid, 'team', $6::timestamptz where $4 = 'in'
       on conflict (subject_id, person_id) do nothing),
     left_it as (delete from follower where subject_id = $1 and person_id = $2 and $4 <> 'in')
     update team set members = members + $7, asked = asked + $8 where id = $1 returning members`,
    [
      team.id,
      after.personId,
      after.version,
      after.state,
      after.isNamed,
      new Date(at),
      delta('in'),
      delta('asked'),
      reason,
    ],
  )
  return row?.members ?? 0
}
