import { nobody } from '../../src/domain/law/recusal'
import { done, refuse } from '../../src/domain/result'
import { onDuty } from '../../src/domain/roster/gaps'
import { handOverFault } from '../../src/domain/roster/shift'
import { canonical, sha256 } from '../_kernel/chain'
import type { Call } from '../_kernel/call'
import { tell } from '../_matter/tell'
import type { RosterAction } from './action'
import { readHandOver, toHandOver } from './hand-over-row'
import { readDesk } from './store'
import { shiftOf } from './store-shift'
import { numberOf } from './watch'
import { lockRoster, type Roster } from './which'

/** Whoever stands when the shift ends hears that a note lies there. */
const tellNext = async (call: Call, roster: Roster, end: number, id: string): Promise<void> => {
  const desk = await readDesk(call.db, roster, end, end + 1)
  const next = onDuty(desk.shifts, desk.absences, end).filter((shift) => shift.personId !== call.me.personId)
  const subject = { noun: 'roster' as const, matter: { id: roster.id, requesterId: null, recusal: nobody } }
  await tell(
    call.db,
    { ...subject, number: await numberOf(call.db, roster), entryId: id, actor: call.me },
    next.map((shift) => ({ to: { person: shift.personId }, what: 'handed-over', weight: 'news' })),
    call.at,
  )
}

/** 交班: the note of one's own shift, once; required when calls are open, so that nobody comes to a desk that says nothing. */
export const handOver: RosterAction<'hand-over'> = async (call, said) => {
  const fingerprint = sha256(canonical(['hand-over', call.me.personId, said]))
  const shift = await shiftOf(call.db, said.shift)
  if (!shift || shift.isCancelled || shift.personId !== call.me.personId) return refuse('not-on-shift')
  const roster = await lockRoster(call.db, shift.rosterId)
  const before = await readHandOver(call.db, said.id)
  if (before) return before.fingerprint === fingerprint ? done(toHandOver(before)) : refuse('same-id-other-body')
  const fault = handOverFault(shift, call.at)
  if (fault) return fault
  if (said.open < said.calls.length) return refuse('open-calls-miscounted')
  if (said.open > 0 && said.text === null) return refuse('note-missing')
  const made = await call.db.query(
    `insert into hand_over (id, roster_id, shift_id, person_id, at, text, open, calls, fingerprint)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      said.id,
      shift.rosterId,
      shift.id,
      call.me.personId,
      new Date(call.at),
      said.text,
      said.open,
      JSON.stringify(said.calls),
      fingerprint,
    ],
  )
  if (made.length === 0) return refuse('handed-over-already')
  if (roster) await tellNext(call, roster, shift.to, said.id)
  const row = await readHandOver(call.db, said.id)
  return row ? done(toHandOver(row)) : refuse('not-found')
}
