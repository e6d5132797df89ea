import { done } from '../../src/domain/result'
import type { MembershipState } from '../../src/domain/team/team'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { TeamAction } from './action'
import { teamCard, teamJoins, teamNames, toTeamCard, type TeamCardRow } from './row'

interface Row extends TeamCardRow {
  my_state: MembershipState
  my_named: boolean
  since: Date
}

/** The teams that I am in, lead or asked to join: the last change first. */
export const mine: TeamAction<'mine'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(
    `select ${teamNames}
       from (select ${teamCard}, m.state as my_state, m.is_named as my_named, m.since
               from (select * from membership
                      where person_id = $1 and state <> 'out' and (since, team_id) < ($2::timestamptz, $3::uuid)
                      order by since desc, team_id desc limit $4) m
               join team t on t.id = m.team_id) c
       ${teamJoins}
      order by c.since desc, c.id desc`,
    [call.me.personId, moment, id, said.limit + 1],
  )
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.since.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      ...toTeamCard(row, areas),
      mine: { state: row.my_state, isNamed: row.my_named },
    })),
    next: page.next,
  })
}
