import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import { rangeFault } from '../../src/domain/roster/shift'
import type { RosterAction } from './action'
import { gapsWhere } from './open-gaps'
import { named, which } from './which'

/** From an instant to another: when nobody is on, or only somebody who is not there. */
export const gaps: RosterAction<'gaps'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const range = { from: Date.parse(said.from), to: Date.parse(said.to) }
  const fault = rangeFault(range)
  if (fault) return fault
  const found = await which(call, said.area)
  if (!found.ok) return found
  const { area, roster } = found.value
  return done({ area: named(area), gaps: roster ? await gapsWhere(call.db, roster, range, call.at) : [] })
}
