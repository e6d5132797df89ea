import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ActivityAction } from './action'
import { MY_PLACE, toMine, type MyPlace } from './open'
import { activityCard, activityJoins, activityNames, toActivityCard, type ActivityCardRow } from './row'

/** What I signed up for, newest first. */
export const mine: ActivityAction<'mine'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<ActivityCardRow & { mine: MyPlace; joined_at: Date }>(
    `select ${activityNames}
       from (select ${activityCard}, l.joined_at, ${MY_PLACE} as mine
               from (select * from place where person_id = $1 and (joined_at, activity_id) < ($2::timestamptz, $3::uuid)
                      order by joined_at desc, activity_id desc limit $4) l
               join activity t on t.id = l.activity_id) c
       ${activityJoins}
      order by c.joined_at desc, c.id desc`,
    [call.me.personId, moment, id, said.limit + 1],
  )
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.joined_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({ ...toActivityCard(row, areas), mine: toMine(row.mine) })),
    next: page.next,
  })
}
