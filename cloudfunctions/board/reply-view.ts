import type { Actor } from '../../src/domain/person/actor'
import { readsReplyAsStaff, replyLaw } from '../../src/domain/post/reply'
import { stranger } from '../_kernel/me'
import { toReply, type ReplyRow } from './store-reply'

/** A reply as this reader may see it: its author and the moderators read what was written, everybody else what is masked. */
export const toReplyView = (row: ReplyRow, me: Actor) => {
  const reply = toReply(row)
  const mine = row.author_id === me.personId
  const knows = mine || readsReplyAsStaff(me, reply)
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    text: knows ? row.text : row.public_text,
    name: row.public_name,
    at: row.created_at.toISOString(),
    mine,
    can: me.personId === stranger.personId ? [] : replyLaw.allowedRoads(reply, me, { at: 0 }),
    reason: knows ? row.reason : null,
  }
}
