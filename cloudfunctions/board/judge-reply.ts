import { replyLaw, readsReplyAsStaff } from '../../src/domain/post/reply'
import type { HandReason } from '../../src/domain/post/states'
import { nobody } from '../../src/domain/law/recusal'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Telling } from '../../src/domain/telling/telling'
import type { Call } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import { lockReply, saveReply, toReply, type ReplyRow } from './store-reply'

export interface ReplyVerdict {
  readonly reply: string
  readonly version: number
  readonly verdict: 'approve' | 'hide'
  readonly reason: HandReason | null
  readonly words: string | null
}

/** One moderator's verdict on one reply. Its author is told; the author of the post hears of a new one. */
export const judgeReply = async (call: Call, said: ReplyVerdict): Promise<Result<string>> => {
  const row = await lockReply(call.db, said.reply)
  const reply = row && toReply(row)
  if (!reply || !readsReplyAsStaff(call.me, reply)) return refuse('not-found')
  const target = said.verdict === 'approve' ? 'published' : 'hidden'
  // The same verdict again after a lost answer: it stands already.
  if (reply.version === said.version + 1 && reply.state === target) return done(reply.state)
  if (reply.version !== said.version) return refuse('stale-version', { version: reply.version, state: reply.state })
  if (said.verdict === 'hide' && said.reason === null) return refuse('reason-missing')
  const decided =
    said.verdict === 'approve'
      ? replyLaw.decide('approve', reply, call.me, {}, {})
      : replyLaw.decide('hide', reply, call.me, { reason: said.reason ?? 'off-topic' }, {})
  if (!decided.ok) return decided
  await saveReply(call.db, row, decided.value, { by: call.me.personId, words: said.words, at: call.at })
  await tellOf(call, row, decided.value.version, said.verdict)
  return done(decided.value.state)
}

const tellOf = (call: Call, row: ReplyRow, version: number, verdict: 'approve' | 'hide'): Promise<void> => {
  const news: Telling[] =
    verdict === 'hide'
      ? [{ to: { person: row.author_id }, what: 'reply-hidden', weight: 'must' }]
      : [
          { to: { person: row.author_id }, what: 'reply-shown', weight: 'news' },
          ...(row.post_author === row.author_id
            ? []
            : [{ to: { person: row.post_author }, what: 'replied', weight: 'news' } as const]),
        ]
  return tell(
    call.db,
    {
      noun: 'post',
      matter: { id: row.post_id, requesterId: row.post_author, recusal: nobody },
      number: row.post_number,
      entryId: uuidOf('reply', row.id, String(version)),
      actor: call.me,
    },
    news,
    call.at,
  )
}
