import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { CAP, few } from '../_matter/read-queue'
import { scopeOf, visible, visibleValues } from './scope'

/** How many wait in each state, counted no further than the cap: a number on a tab, not a statistic. */
export const counts: TicketAction<'counts'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column, key, states } = scope.value
  const seen = visible('$4', '$5', '$6', '$7', '$8')
  const waiting = `ticket t where t.${column} = $1 and t.state = s.state and t.ended_at is null and coalesce(t.due_at, 'infinity'::timestamptz)`
  const helping = `part join ticket t on t.id = part.ticket_id where $9::boolean and part.unit_id = $1 and part.done_at is null
                     and t.ended_at is null and t.state = any ($2::text[])`
  // Two ranges of one index a state, side by side: no row is read twice.
  const rows = await call.db.query<{ state: string; late: number; timely: number; co: number }>(
    `select s.state, ${few(`${waiting} < $3 and ${seen}`)} as late, ${few(`${waiting} >= $3 and ${seen}`)} as timely, ${few(`${helping} and ${seen}`)} as co
       from unnest($2::text[]) as s (state)`,
    [key, states, new Date(call.at), ...visibleValues(call, scope.value), scope.value.held.role === 'handler'],
  )
  return done({
    cap: CAP,
    states: Object.fromEntries(rows.map((row) => [row.state, Math.min(row.late + row.timely, CAP + 1)])),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    co: rows[0]?.co ?? 0,
  })
}
