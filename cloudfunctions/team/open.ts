import { done, refuse } from '../../src/domain/result'
import { membershipLaw, teamLaw } from '../../src/domain/team/decide'
import { isHost, mayRead, mayReveal } from '../../src/domain/team/may'
import { asking } from '../../src/domain/team/roads'
import type { MembershipState } from '../../src/domain/team/team'
import { areasOf } from '../_database/areas'
import type { TeamAction } from './action'
import { teamColumns, toTeam, toTeamCard, type TeamCardRow, type TeamRow } from './row'

interface Row extends TeamRow, Omit<TeamCardRow, keyof TeamRow> {
  named: string[]
  reason: string | null
  mine: { version: number; state: MembershipState; named: boolean } | null
}

const SQL = `
  select ${teamColumns}, t.name, t.what, t.area_id, t.created_at, t.due_at, p.name as leader,
         coalesce((select array_agg(x.name order by x.since) from (
           select q.name, m.since from membership m join person q on q.id = m.person_id
            where m.team_id = t.id and m.is_named and m.state = 'in' order by m.since limit 200) x), '{}') as named,
         coalesce((select e.text from entry e where e.subject_id = t.id and e.road in ('decline', 'disband') order by e.seq desc limit 1),
                  (select m.reason from membership m where m.team_id = t.id and m.person_id = $2)) as reason,
         (select jsonb_build_object('version', m.version, 'state', m.state, 'named', m.is_named)
            from membership m where m.team_id = t.id and m.person_id = $2) as mine
    from team t join person p on p.id = t.leader_id where t.id = $1`

/** A team's page: who agreed to be named is named, the others are counted. */
export const open: TeamAction<'open'> = async (call, said) => {
  const [row] = await call.db.query<Row>(SQL, [said.team, call.me.personId])
  const team = row && toTeam(row)
  if (!team || !mayRead(call.me, team)) return refuse('not-found')
  const facts = { at: call.at, isMember: false }
  const membership = row.mine
    ? { ...asking(call.me.personId, team), version: row.mine.version, state: row.mine.state, isNamed: row.mine.named }
    : asking(call.me.personId, team)
  const leads = call.me.personId === team.leaderId || isHost(call.me, team.areaPath)
  return done({
    ...toTeamCard(row, await areasOf(call.db)),
    what: row.what,
    named: row.named.filter((name) => name !== ''),
    asked: leads ? row.asked : null,
    reason: row.reason,
    mine: row.mine && row.mine.state !== 'out' ? { state: row.mine.state, isNamed: row.mine.named } : null,
    isLeader: call.me.personId === team.leaderId,
    can: [...teamLaw.allowedRoads(team, call.me, facts), ...membershipLaw.allowedRoads(membership, call.me, facts)],
    canReveal: mayReveal(call.me, team),
  })
}
