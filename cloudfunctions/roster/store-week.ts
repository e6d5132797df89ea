import { mayPlan } from '../../src/domain/roster/may'
import type { Interval } from '../../src/domain/roster/interval'
import type { Call } from '../_kernel/call'
import { ABSENCES, type AbsenceRow } from './absence-row'
import { deskSql, toDesk, type Desk, type DeskRow } from './store'
import { OPEN_SWAPS, type OpenSwapRow } from './swap-view'
import type { Roster } from './which'

interface Row extends DeskRow {
  absences: AbsenceRow[]
  swaps: OpenSwapRow[]
}

export interface Week {
  readonly desk: Desk
  readonly absences: readonly AbsenceRow[]
  readonly swaps: readonly OpenSwapRow[]
}

const WEEK = deskSql(`${ABSENCES} as absences, ${OPEN_SWAPS} as swaps,`)

/** The desk of a range with who said that they will not be there, and the swaps that the caller may see: one statement. */
export const readWeek = async ({ db, me }: Call, roster: Roster, { from, to }: Interval): Promise<Week> => {
  const { id, path } = roster
  const [row] = await db.query<Row>(WEEK, [id, new Date(from), new Date(to), path, mayPlan(me, path), me.personId])
  return { desk: toDesk(row), absences: row?.absences ?? [], swaps: row?.swaps ?? [] }
}
