import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { BoardAction } from './action'
import { topicColumns, toTopic, type TopicRow } from './store-topic'

/** 专题讨论 of a community and of the levels above it: what ends last comes first. */
export const topics: BoardAction<'topics'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const areas = await areasOf(call.db)
  const area = areas.get(said.area)
  if (!area) return refuse('unknown-area')
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<TopicRow>(
    `select ${topicColumns} from topic t
      where t.area_id = any ($1::text[]) and (t.to_at, t.id) < ($2::timestamptz, $3::uuid)
      order by t.to_at desc, t.id desc limit $4`,
    [area.path, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.to_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toTopic(row, areas, call)), next: page.next })
}
