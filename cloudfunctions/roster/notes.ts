import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import type { RosterAction } from './action'
import { handOvers } from './hand-over-row'
import { named, which } from './which'

export const notes: RosterAction<'notes'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const found = await which(call, said.area)
  if (!found.ok) return found
  const { area, roster } = found.value
  return done({ area: named(area), notes: roster ? await handOvers(call.db, roster.id, call.at) : [] })
}
