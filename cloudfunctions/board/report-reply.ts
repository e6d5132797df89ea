import { ruleActor } from '../../src/domain/person/actor'
import { isNamedIn } from '../../src/domain/law/recusal'
import { replyLaw } from '../../src/domain/post/reply'
import { REPORTS_THAT_HIDE } from '../../src/domain/post/states'
import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { insertReport } from './store-report'
import { lockReply, saveReply, toReply } from './store-reply'

/** The third different reader hides the reply until somebody has looked. */
export const reportReply: BoardAction<'report-reply'> = async (call, said) => {
  const row = await lockReply(call.db, said.reply)
  const reply = row && toReply(row)
  if (!reply || reply.state !== 'published' || isNamedIn(call.me, reply.recusal)) return refuse('not-found')
  if (reply.reporterIds.includes(call.me.personId)) return done({ hidden: false })
  const reported = replyLaw.decide('report', reply, call.me, {}, {})
  if (!reported.ok) return reported
  await insertReport(call, reply.id, reply.reportRound, said)
  if (reported.value.reporterIds.length < REPORTS_THAT_HIDE) return done({ hidden: false })
  const suspended = replyLaw.decide(
    'suspend',
    { ...reply, reporterIds: reported.value.reporterIds },
    ruleActor,
    { reason: 'reported' },
    {},
  )
  if (!suspended.ok) return suspended
  await saveReply(call.db, row, suspended.value, null)
  return done({ hidden: true })
}
