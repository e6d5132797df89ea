import { done, refuse } from '../../src/domain/result'
import { EARLY_BY } from '../../src/domain/roster/shift'
import type { RosterAction } from './action'
import { readHandOver, toHandOver } from './hand-over-row'

/** Whoever stands on that roster now, or is about to, on another shift than the one that is handed over. */
const STANDS = `
  select 1 from shift s where s.roster_id = $1 and s.person_id = $2 and s.cancelled_at is null and s.id <> $3
     and s.from_at > $4::timestamptz - interval '24 hours' and s.from_at <= $5 and s.to_at > $4 limit 1`

/** 接班: read and taken over by one person; of two at once exactly one. */
export const takeOver: RosterAction<'take-over'> = async (call, said) => {
  const row = await readHandOver(call.db, said.handOver)
  if (!row) return refuse('not-found')
  const stands = await call.db.query(STANDS, [
    row.roster_id,
    call.me.personId,
    row.shift_id,
    new Date(call.at),
    new Date(call.at + EARLY_BY),
  ])
  if (row.taken_by?.id === call.me.personId) return done(toHandOver(row))
  if (stands.length === 0) return refuse('not-on-shift')
  if (row.person.id === call.me.personId) return refuse('needs-another-person')
  const taken = await call.db.query(
    'update hand_over set taken_by = $2, taken_at = $3 where id = $1 and taken_at is null returning id',
    [row.id, call.me.personId, new Date(call.at)],
  )
  if (taken.length === 0) return refuse('taken-over-already')
  const after = await readHandOver(call.db, row.id)
  return after ? done(toHandOver(after)) : refuse('not-found')
}
