import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ActivityAction } from './action'
import { activityCard, activityJoins, activityNames, toActivityCard, type ActivityCardRow } from './row'

/** What I lead, the latest start first. */
export const led: ActivityAction<'led'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<ActivityCardRow>(
    `select ${activityNames}
       from (select ${activityCard} from activity t
              where t.leader_id = $1 and (t.starts_at, t.id) < ($2::timestamptz, $3::uuid)
              order by t.starts_at desc, t.id desc limit $4) c
       ${activityJoins}
      order by c.starts_at desc, c.id desc`,
    [call.me.personId, moment, id, said.limit + 1],
  )
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.starts_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toActivityCard(row, areas)), next: page.next })
}
