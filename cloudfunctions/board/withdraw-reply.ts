import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { toReplyView } from './reply-view'
import { stepReply } from './step-reply'
import { lockReply } from './store-reply'

export const withdrawReply: BoardAction<'withdraw-reply'> = async (call, said) => {
  const loaded = await lockReply(call.db, said.reply)
  if (!loaded || loaded.row.author_id !== call.me.personId) return refuse('not-found')
  const { row } = loaded
  // Said again after a lost reply: it is withdrawn already.
  if (row.state === 'withdrawn') return done(toReplyView(row, call.me))
  const stepped = await stepReply(call.db, loaded, 'withdraw', call.me, { input: {} }, call.at)
  if (!stepped.ok) return stepped
  const { version, state } = stepped.value.matter
  return done(toReplyView({ ...row, version, state }, call.me))
}
