import { chinaDay, chinaInstant } from '../../src/domain/calendar/china-time'
import { isOwn } from '../../src/domain/pledge/may'
import { mayRecordIn } from '../../src/domain/pledge/states'
import { record as open } from '../../src/domain/record/open'
import type { State } from '../../src/domain/record/states'
import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { canonical, sha256 } from '../_kernel/chain'
import type { ServiceAction } from './action'
import { madeBefore } from './made-before'
import { insertRecord } from './make-record'
import { lockPledge } from './pledge-row'

/** 记一次服务: what and how long, on a post that one serves on; today unless said otherwise. */
export const record: ServiceAction<'record'> = async (call, said) => {
  const fingerprint = sha256(canonical(['record', call.me.personId, said]))
  const before = await madeBefore<State>(call.db, 'service_record', said.id, fingerprint)
  if (before) return before
  const loaded = await lockPledge(call.db, said.pledge)
  if (!loaded || !isOwn(call.me, loaded.matter)) return refuse('not-found')
  const pledge = loaded.matter
  if (!mayRecordIn.includes(pledge.state)) return refuse('not-serving')
  const on = said.on ?? chinaDay(call.at)
  const opened = open(
    call.me,
    {
      id: said.id,
      kind: 'duty',
      requesterId: call.me.personId,
      areaPath: pledge.areaPath,
      leaderId: pledge.leaderId,
      halfHours: said.hours * 2,
      on: chinaInstant(on, 0),
      correctsId: null,
    },
    call.at,
  )
  if (!opened.ok) return opened
  const made = await insertRecord(call, opened.value, {
    road: 'record',
    what: mask(said.what),
    forWhom: said.forWhom,
    on,
    context: loaded.dutyName,
    pledgeId: pledge.id,
    dutyId: pledge.dutyId,
    originNoun: null,
    originId: null,
    fingerprint,
  })
  if (!made)
    return (await madeBefore<State>(call.db, 'service_record', said.id, fingerprint)) ?? refuse('same-id-other-body')
  return done({ id: said.id, number: made.number, version: 1, state: opened.value.state })
}
