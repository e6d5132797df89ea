import { replyLaw } from '../../src/domain/post/reply'
import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { toReplyView } from './reply-view'
import { lockReply, saveReply, toReply } from './store-reply'

export const withdrawReply: BoardAction<'withdraw-reply'> = async (call, said) => {
  const row = await lockReply(call.db, said.reply)
  if (!row || row.author_id !== call.me.personId) return refuse('not-found')
  // Said again after a lost reply: it is withdrawn already.
  if (row.state === 'withdrawn') return done(toReplyView(row, call.me))
  const decided = replyLaw.decide('withdraw', toReply(row), call.me, {}, {})
  if (!decided.ok) return decided
  await saveReply(call.db, row, decided.value, null)
  return done(toReplyView({ ...row, version: decided.value.version, state: decided.value.state }, call.me))
}
