import { done } from '../../src/domain/result'
import { DAY } from '../../src/domain/calendar/china-time'
import { onDuty } from '../../src/domain/roster/gaps'
import { isStaff } from '../../src/domain/roster/may'
import { HORIZON } from '../../src/domain/roster/warnings'
import { areasOf } from '../_database/areas'
import type { RosterAction } from './action'
import { toHandOver } from './hand-over-row'
import { gapsAhead } from './open-gaps'
import { readNow } from './store-now'
import { toGap, toShift } from './view'
import { named, which } from './which'

/** Those who come next: the earliest that begins later, with whoever begins with them. */
const NEXT_WITHIN = DAY

export const now: RosterAction<'now'> = async (call, said) => {
  const found = await which(call, said.area, said.of)
  if (!found.ok) return found
  const { roster } = found.value
  const area = roster ? ((await areasOf(call.db)).get(roster.areaId) ?? null) : null
  const nothing = { on: [], next: [], gap: null, handOver: null, mine: null }
  if (!roster) return done({ area: null, desk: 'none', ...nothing })
  const { at } = call
  const { desk, untaken } = await readNow(call.db, roster, at)
  const on = onDuty(desk.shifts, desk.absences, at)
  const state = { area: named(area), desk: on.length > 0 ? ('staffed' as const) : ('empty' as const) }
  // Who it is, is for those who work here.
  if (!isStaff(call.me)) return done({ ...state, ...nothing })
  const later = desk.shifts.filter((shift) => shift.from > at && shift.from <= at + NEXT_WITHIN)
  const mine = desk.shifts.find((shift) => shift.personId === call.me.personId && shift.to > at)
  const [gap] = gapsAhead(desk, { from: at, to: at + HORIZON }, at)
  const view = (shift: (typeof desk.shifts)[number]) => toShift(desk, shift, call.me.personId, at)
  return done({
    ...state,
    on: on.map(view),
    next: later.filter((shift) => shift.from === later[0]?.from).map(view),
    gap: gap ? toGap(desk, gap) : null,
    handOver: untaken && toHandOver(untaken),
    mine: mine ? view(mine) : null,
  })
}
