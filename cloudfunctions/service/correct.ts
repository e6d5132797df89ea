import { chinaDay, chinaInstant } from '../../src/domain/calendar/china-time'
import { isOwn } from '../../src/domain/record/may'
import { mayBeCorrected, record as open } from '../../src/domain/record/open'
import type { State } from '../../src/domain/record/states'
import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { canonical, sha256 } from '../_kernel/chain'
import type { ServiceAction } from './action'
import { madeBefore } from './made-before'
import { insertRecord } from './make-record'
import { lockRecord } from './record-row'

/** A new line that points at the old one. Nothing of the old one is changed; it stands until the new one is confirmed. */
export const correct: ServiceAction<'correct'> = async (call, said) => {
  const fingerprint = sha256(canonical(['correct', call.me.personId, said]))
  const before = await madeBefore<State>(call.db, 'service_record', said.id, fingerprint)
  if (before) return before
  const loaded = await lockRecord(call.db, said.record)
  if (!loaded || !isOwn(call.me, loaded.matter)) return refuse('not-found')
  const old = loaded.matter
  if (!mayBeCorrected(old.state)) return refuse('wrong-state', { state: old.state })
  // Asked under the old line's lock, so that nobody waits for a line that is being confirmed.
  const waits = await call.db.query(
    `select 1 from service_record where corrects_id = $1 and state in ('submitted', 'vouched', 'confirmed')`,
    [old.id],
  )
  if (waits.length > 0) return refuse('corrected-already')
  const on = said.on ?? chinaDay(call.at)
  const opened = open(
    call.me,
    {
      id: said.id,
      kind: old.kind,
      requesterId: call.me.personId,
      areaPath: old.areaPath,
      leaderId: old.leaderId,
      halfHours: said.hours * 2,
      on: chinaInstant(on, 0),
      correctsId: old.id,
    },
    call.at,
  )
  if (!opened.ok) return opened
  const made = await insertRecord(call, opened.value, {
    road: 'correct',
    what: mask(said.what),
    forWhom: said.forWhom,
    on,
    context: loaded.context,
    pledgeId: loaded.pledgeId,
    dutyId: loaded.dutyId,
    originNoun: loaded.originNoun,
    originId: loaded.originId,
    fingerprint,
  })
  if (!made)
    return (await madeBefore<State>(call.db, 'service_record', said.id, fingerprint)) ?? refuse('corrected-already')
  return done({ id: said.id, number: made.number, version: 1, state: opened.value.state })
}
