import type { PlaceState } from '../../src/domain/activity/activity'
import { mayRead, mayReveal } from '../../src/domain/activity/may'
import { done, refuse } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { lockActivity } from './store'

interface Row {
  person: string
  name: string
  state: PlaceState
  since: Date
  minutes: number | null
}

/** The list at the door, for whoever leads it. Who looked, and when, is written with it. */
export const roster: ActivityAction<'roster'> = async (call, said) => {
  const loaded = await lockActivity(call.db, said.activity)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  const rows = await call.db.query<Row>(
    `with look as (insert into reveal (noun, subject_id, person_id, at) values ('activity', $1, $2, $3))
     select l.person_id as person, (select p.name from person p where p.id = l.person_id) as name, l.state, l.since, l.minutes from place l
      where l.activity_id = $1 and l.state in ('going', 'came', 'held', 'waiting')
      order by array_position(array['going', 'came', 'held', 'waiting'], l.state), l.turn, l.person_id`,
    [said.activity, call.me.personId, new Date(call.at)],
  )
  return done({ people: rows.map((row) => ({ ...row, since: row.since.toISOString() })) })
}
