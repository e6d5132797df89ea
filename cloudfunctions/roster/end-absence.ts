import { done, refuse } from '../../src/domain/result'
import { maySayAbsent } from '../../src/domain/roster/may'
import { readAbsence } from './absence-row'
import type { RosterAction } from './action'
import { syncGaps } from './sync'
import { lockRoster } from './which'

/** They will be there after all, or are back earlier. */
export const endAbsence: RosterAction<'end-absence'> = async (call, said) => {
  const row = await readAbsence(call.db, said.absence)
  const roster = row && (await lockRoster(call.db, row.roster_id))
  if (!roster || !maySayAbsent(call.me, roster.path, row.person.id)) return refuse('not-found')
  await call.db.query('update roster_absence set ended_at = $2 where id = $1 and ended_at is null', [
    row.id,
    new Date(call.at),
  ])
  await syncGaps(call.db, roster, call.at)
  return done({ absence: row.id })
}
