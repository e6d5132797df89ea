import { randomUUID } from 'node:crypto'
import { decide } from '../../src/domain/post/decide'
import { mayTakePart } from '../../src/domain/post/may'
import { REPORTS_THAT_HIDE } from '../../src/domain/post/states'
import { ruleActor } from '../../src/domain/person/actor'
import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { insertReport } from './store-report'
import { room } from './room'
import { lockPost } from './store'
import { step } from './take'

/** 举报: once a person. The third different one hides the post until somebody has looked; the row's lock says who was the third. */
export const report: BoardAction<'report'> = async (call, said) => {
  const loaded = await lockPost(call.db, said.post)
  if (!loaded || !mayTakePart(call.me, loaded.matter)) return refuse('not-found')
  const { matter } = loaded
  if (matter.reporterIds.includes(call.me.personId)) return done({ hidden: false })
  const decided = decide('report', matter, call.me, {}, room.facts(loaded, {}, call.at))
  if (!decided.ok) return decided
  await insertReport(call, matter.id, matter.reportRound, said)
  const reporterIds = decided.value.reporterIds
  if (reporterIds.length < REPORTS_THAT_HIDE) return done({ hidden: false })
  const suspended = await step(
    call.db,
    { ...loaded, matter: { ...matter, reporterIds } },
    'suspend',
    ruleActor,
    { input: { reason: 'reported' }, words: { data: { reason: 'reported', reports: reporterIds.length } } },
    { id: randomUUID(), at: call.at, fingerprint: 'rule' },
  )
  return suspended.ok ? done({ hidden: true }) : suspended
}
