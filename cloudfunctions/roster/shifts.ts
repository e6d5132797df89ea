import { done, refuse } from '../../src/domain/result'
import { isStaff, mayPlan, mayStand } from '../../src/domain/roster/may'
import { rangeFault } from '../../src/domain/roster/shift'
import { toAbsence } from './absence-row'
import type { RosterAction } from './action'
import { gapsAhead } from './open-gaps'
import { readWeek } from './store-week'
import { toOpenSwap } from './swap-view'
import { toGap, toShift } from './view'
import { named, which } from './which'

/** A roster as it stands, at most 45 days of it, with its gaps, who will not be there, and the swaps that the reader may see. */
export const shifts: RosterAction<'shifts'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const range = { from: Date.parse(said.from), to: Date.parse(said.to) }
  const fault = rangeFault(range)
  if (fault) return fault
  const found = await which(call, said.area, said.of)
  if (!found.ok) return found
  const { area, roster } = found.value
  const path = roster?.path ?? area?.path ?? []
  const may = { plans: mayPlan(call.me, path), stands: mayStand(call.me, path) }
  if (!roster) return done({ area: named(area), shifts: [], gaps: [], absences: [], swaps: [], ...may })
  const { desk, absences, swaps } = await readWeek(call, roster, range)
  return done({
    area: named(area),
    shifts: desk.shifts.map((shift) => toShift(desk, shift, call.me.personId, call.at)),
    gaps: gapsAhead(desk, range, call.at).map((gap) => toGap(desk, gap)),
    // Why somebody is not there is for whoever plans, and for themselves.
    absences: absences
      .map((absence) => toAbsence(absence, call.me.personId))
      .map((each) => (may.plans || each.mine ? each : { ...each, reason: null })),
    swaps: swaps.map((swap) => toOpenSwap(swap, call)),
    ...may,
  })
}
