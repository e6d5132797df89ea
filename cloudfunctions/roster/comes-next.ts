import { DAY } from '../../src/domain/calendar/china-time'
import { comesNext } from '../../src/domain/roster/comes-next'
import type { RosterDesk } from '../_matter/roster-desk'
import { readDesk } from './store'
import { nearest } from './which'

export const rosterDesk: RosterDesk = {
  comesNext: async ({ db, me, at }, areaPath) => {
    const roster = await nearest(db, areaPath)
    if (!roster) return []
    const { shifts, absences } = await readDesk(db, roster, at, at + DAY)
    return comesNext(shifts, absences, me.personId, at)
  },
}
