import { done, refuse } from '../../src/domain/result'
import { mayRead, mayReveal } from '../../src/domain/team/may'
import type { MembershipState } from '../../src/domain/team/team'
import type { TeamAction } from './action'
import { lockTeam } from './store'

interface Row {
  person: string
  name: string
  state: MembershipState
  is_named: boolean
  since: Date
}

/** Who is in it and who asks, for whoever leads. Who looked, and when, is written with it. */
export const members: TeamAction<'members'> = async (call, said) => {
  const loaded = await lockTeam(call.db, said.team)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  const rows = await call.db.query<Row>(
    `with look as (insert into reveal (noun, subject_id, person_id, at) values ('team', $1, $2, $3))
     select m.person_id as person, (select p.name from person p where p.id = m.person_id) as name, m.state, m.is_named, m.since from membership m
      where m.team_id = $1 and m.state <> 'out' order by (m.state = 'in'), m.since, m.person_id limit 1000`,
    [said.team, call.me.personId, new Date(call.at)],
  )
  return done({
    members: rows.map(({ is_named: isNamed, since, ...row }) => ({ ...row, isNamed, since: since.toISOString() })),
  })
}
