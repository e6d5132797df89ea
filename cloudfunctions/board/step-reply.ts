import { randomUUID } from 'node:crypto'
import type { Actor } from '../../src/domain/person/actor'
import { mayReadReply, replyCapacityOf, replyLaw } from '../../src/domain/post/reply'
import type { Reply, ReplyFacts, ReplyRoad, ReplyRoads } from '../../src/domain/post/reply'
import type { Result } from '../../src/domain/result'
import type { Queries } from '../_kernel/database'
import type { Room } from '../_matter/room'
import { stepsOf, type Plan } from '../_matter/take'
import { fromReply, lockReply, type LoadedReply } from './store-reply'

/** How replies are kept. What a step tells is told of the post: a reply has no page of its own (judge-reply.ts). */
const room: Room<Reply, ReplyRoads, ReplyFacts, LoadedReply> = {
  noun: 'reply',
  table: 'reply',
  law: replyLaw,
  lock: lockReply,
  columns: fromReply,
  mayRead: mayReadReply,
  facts: (_, __, at) => ({ at }),
  capacityOf: (_, actor, before) => replyCapacityOf(actor, before),
  tell: () => [],
}

const { step } = stepsOf(room)

const shown = ({ matter }: LoadedReply): number => (matter.state === 'published' ? 1 : 0)

/**
 * One step of a reply with its entry, and how many everybody can read under the post now. No client names the step: said again, it
 * is known by where the reply stands.
 */
export const stepReply = async <N extends ReplyRoad>(
  db: Queries,
  loaded: LoadedReply,
  road: N,
  actor: Actor,
  plan: Plan<ReplyRoads[N], ReplyFacts>,
  at: number,
): Promise<Result<LoadedReply>> => {
  const stepped = await step(db, loaded, road, actor, plan, { id: randomUUID(), at, fingerprint: 'reply' })
  if (!stepped.ok) return stepped
  const change = shown(stepped.value) - shown(loaded)
  if (change !== 0) await db.query('update post set replies = replies + $2 where id = $1', [loaded.row.post_id, change])
  return stepped
}
