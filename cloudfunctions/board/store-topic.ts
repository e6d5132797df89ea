import { mayOpenTopic } from '../../src/domain/post/may'
import type { Areas } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { CAP, few } from '../_matter/read-queue'
import { areaName } from './card'

export interface TopicRow {
  id: string
  title: string
  text: string
  area_id: string
  from_at: Date
  to_at: Date
  posts: number
}

/** Of a topic `t`. */
export const topicColumns = `t.id, t.title, t.text, t.area_id, t.from_at, t.to_at,
  ${few(`post p where p.topic_id = t.id and p.state in ('published', 'answered', 'raised', 'closed')`)} as posts`

export const toTopic = (row: TopicRow, areas: Areas, call: Call) => {
  const isOpen = row.from_at.getTime() <= call.at && row.to_at.getTime() > call.at
  return {
    id: row.id,
    title: row.title,
    text: row.text,
    area: areaName(areas.get(row.area_id)),
    from: row.from_at.toISOString(),
    to: row.to_at.toISOString(),
    posts: Math.min(row.posts, CAP),
    isOpen,
    mayClose: row.to_at.getTime() > call.at && mayOpenTopic(call.me, areas.get(row.area_id)?.path ?? []),
  }
}

export const readTopic = async (call: Call, id: string): Promise<TopicRow | undefined> =>
  (await call.db.query<TopicRow>(`select ${topicColumns} from topic t where t.id = $1`, [id]))[0]
