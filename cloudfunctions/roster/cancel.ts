import { nobody } from '../../src/domain/law/recusal'
import { done, refuse } from '../../src/domain/result'
import { mayPlan } from '../../src/domain/roster/may'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import type { RosterAction } from './action'
import { gapsWhere } from './open-gaps'
import { shiftOf } from './store-shift'
import { syncGaps } from './sync'
import { numberOf } from './watch'
import { lockRoster } from './which'

/** Takes a shift off the roster. One that runs ends now: what was stood is not taken back. */
export const cancel: RosterAction<'cancel'> = async (call, said) => {
  const seen = await shiftOf(call.db, said.shift)
  const roster = seen && (await lockRoster(call.db, seen.rosterId))
  if (!roster || !mayPlan(call.me, roster.path)) return refuse('not-found')
  const shift = await shiftOf(call.db, said.shift)
  if (!shift) return refuse('not-found')
  const range = { from: Math.max(shift.from, call.at), to: shift.to }
  if (!shift.isCancelled) {
    if (shift.to <= call.at) return refuse('shift-is-over')
    await call.db.query(
      shift.from < call.at
        ? 'update shift set to_at = $2, cancelled_by = $3, reason = $4 where id = $1'
        : 'update shift set cancelled_at = $2, cancelled_by = $3, reason = $4 where id = $1',
      [shift.id, new Date(call.at), call.me.personId, said.reason],
    )
    await syncGaps(call.db, roster, call.at)
    const subject = { noun: 'roster' as const, matter: { id: roster.id, requesterId: null, recusal: nobody } }
    await tell(
      call.db,
      { ...subject, number: await numberOf(call.db, roster), entryId: uuidOf('cancelled', shift.id), actor: call.me },
      [{ to: { person: shift.personId }, what: 'shift-cancelled', weight: 'must', due: shift.from }],
      call.at,
    )
  }
  return done({ shift: shift.id, gaps: await gapsWhere(call.db, roster, range, call.at) })
}
