import { readsReplyAsStaff } from '../../src/domain/post/reply'
import type { HandReason } from '../../src/domain/post/states'
import { nobody } from '../../src/domain/law/recusal'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Telling } from '../../src/domain/telling/telling'
import type { Call } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import { stepReply } from './step-reply'
import { lockReply, type ReplyRow } from './store-reply'

export interface ReplyVerdict {
  readonly reply: string
  readonly version: number
  readonly verdict: 'approve' | 'hide'
  readonly reason: HandReason | null
  readonly words: string | null
}

/** One moderator's verdict on one reply. Its author is told; the author of the post hears of a new one. */
export const judgeReply = async (call: Call, said: ReplyVerdict): Promise<Result<string>> => {
  const loaded = await lockReply(call.db, said.reply)
  if (!loaded || !readsReplyAsStaff(call.me, loaded.matter)) return refuse('not-found')
  const { matter: reply, row } = loaded
  const target = said.verdict === 'approve' ? 'published' : 'hidden'
  // The same verdict again after a lost answer: it stands already.
  if (reply.version === said.version + 1 && reply.state === target) return done(reply.state)
  if (reply.version !== said.version) return refuse('stale-version', { version: reply.version, state: reply.state })
  if (said.verdict === 'hide' && said.reason === null) return refuse('reason-missing')
  const reason = said.reason ?? 'off-topic'
  const columns = { words: said.words, decided_by: call.me.personId, decided_at: new Date(call.at) }
  const stepped =
    said.verdict === 'approve'
      ? await stepReply(
          call.db,
          loaded,
          'approve',
          call.me,
          { input: {}, columns, words: { text: said.words } },
          call.at,
        )
      : await stepReply(
          call.db,
          loaded,
          'hide',
          call.me,
          { input: { reason }, columns, words: { text: said.words, data: { reason } } },
          call.at,
        )
  if (!stepped.ok) return stepped
  await tellOf(call, row, stepped.value.matter.version, said.verdict)
  return done(stepped.value.matter.state)
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
