import { DAY, HOUR } from '../../src/domain/calendar/china-time'
import { HORIZON } from '../../src/domain/roster/warnings'
import type { Queries } from '../_kernel/database'
import { UNTAKEN, type HandOverRow } from './hand-over-row'
import { deskSql, toDesk, type Desk, type DeskRow } from './store'
import type { Roster } from './which'

interface Row extends DeskRow {
  untaken: HandOverRow | null
}

const NOW = deskSql(`${UNTAKEN} as untaken,`)

/** The desk from an hour ago to as far as gaps are told, and the newest note of the last day that nobody has taken over. */
export const readNow = async (
  db: Queries,
  { id, path }: Roster,
  at: number,
): Promise<{ desk: Desk; untaken: HandOverRow | null }> => {
  const [row] = await db.query<Row>(NOW, [id, new Date(at - HOUR), new Date(at + HORIZON), path, new Date(at - DAY)])
  return { desk: toDesk(row), untaken: row?.untaken ?? null }
}
