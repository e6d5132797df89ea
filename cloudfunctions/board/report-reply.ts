import { ruleActor } from '../../src/domain/person/actor'
import { isNamedIn } from '../../src/domain/law/recusal'
import { replyLaw } from '../../src/domain/post/reply'
import { REPORTS_THAT_HIDE } from '../../src/domain/post/states'
import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { stepReply } from './step-reply'
import { insertReport } from './store-report'
import { lockReply } from './store-reply'

/** The third different reader hides the reply until somebody has looked. A report leaves a row of its own, and no entry. */
export const reportReply: BoardAction<'report-reply'> = async (call, said) => {
  const loaded = await lockReply(call.db, said.reply)
  if (!loaded) return refuse('not-found')
  const { matter } = loaded
  if (matter.state !== 'published' || isNamedIn(call.me, matter.recusal)) return refuse('not-found')
  if (matter.reporterIds.includes(call.me.personId)) return done({ hidden: false })
  const reported = replyLaw.decide('report', matter, call.me, {}, { at: call.at })
  if (!reported.ok) return reported
  await insertReport(call, matter.id, matter.reportRound, said)
  const { reporterIds } = reported.value
  if (reporterIds.length < REPORTS_THAT_HIDE) return done({ hidden: false })
  const suspended = await stepReply(
    call.db,
    { ...loaded, matter: { ...matter, reporterIds } },
    'suspend',
    ruleActor,
    { input: { reason: 'reported' }, words: { data: { reason: 'reported', reports: reporterIds.length } } },
    call.at,
  )
  return suspended.ok ? done({ hidden: true }) : suspended
}
