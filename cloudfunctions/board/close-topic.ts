import { mayOpenTopic } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { BoardAction } from './action'
import { readTopic, toTopic } from './store-topic'

/** Ends now. Closed again it stays as it is. */
export const closeTopic: BoardAction<'close-topic'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const topic = await readTopic(call, said.topic)
  if (!topic) return refuse('unknown-topic')
  if (!mayOpenTopic(call.me, areas.get(topic.area_id)?.path ?? [])) return refuse('not-yours')
  // A topic that has not begun ends before anybody could say something.
  await call.db.query('update topic set to_at = $2, from_at = least(from_at, $2) where id = $1 and to_at > $2', [
    said.topic,
    new Date(call.at),
  ])
  const closed = await readTopic(call, said.topic)
  return closed ? done(toTopic(closed, areas, call)) : refuse('unknown-topic')
}
