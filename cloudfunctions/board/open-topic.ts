import { DAY } from '../../src/domain/calendar/china-time'
import { mayOpenTopic } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { BoardAction } from './action'
import { readTopic, toTopic } from './store-topic'

const LONGEST = 366 * DAY

/** Opened by the staff of the area; the client made the id, and the same id with the same words is the same topic. */
export const openTopic: BoardAction<'open-topic'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areas.get(said.area)
  if (!area || area.path.length > 3) return refuse('unknown-area')
  if (!mayOpenTopic(call.me, area.path)) return refuse('not-yours')
  const [from, to] = [Date.parse(said.from), Date.parse(said.to)]
  if (to <= from || to - from > LONGEST) return refuse('bad-period')
  await call.db.query(
    `insert into topic (id, area_id, title, text, from_at, to_at, opened_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do nothing`,
    [said.id, area.id, said.title, said.text, new Date(from), new Date(to), call.me.personId, new Date(call.at)],
  )
  const topic = await readTopic(call, said.id)
  if (!topic || topic.title !== said.title || topic.text !== said.text || topic.area_id !== area.id)
    return refuse('same-id-other-body')
  return done(toTopic(topic, areas, call))
}
