import { gapsIn, type Gap } from '../../src/domain/roster/gaps'
import type { Interval } from '../../src/domain/roster/interval'
import type { Queries } from '../_kernel/database'
import { readDesk, type Desk } from './store'
import { toGap } from './view'
import type { Roster } from './which'

/** The gaps of a desk that lie ahead within a range. */
export const gapsAhead = (desk: Desk, { from, to }: Interval, at: number): readonly Gap[] =>
  to <= at ? [] : gapsIn(desk.shifts, desk.absences, Math.max(from, at), to)

/** What a change has opened, or left open, where it was made: so that the page can warn at once. */
export const gapsWhere = async (db: Queries, roster: Roster, range: Interval, at: number) => {
  if (range.to <= at) return []
  const desk = await readDesk(db, roster, Math.max(range.from, at), range.to)
  return gapsAhead(desk, range, at).map((gap) => toGap(desk, gap))
}
