import { done } from '../../src/domain/result'
import { CAP, few } from '../_matter/read-queue'
import type { ServiceAction } from './action'
import { scopeOf, visible, visibleValues } from './scope'

/** How many records wait in each state, counted no further than the cap. */
export const counts: ServiceAction<'counts'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column, key, states } = scope.value
  const waiting = `service_record t where t.${column} = $1 and t.state = s.state and t.ended_at is null and coalesce(t.due_at, 'infinity'::timestamptz)`
  const seen = visible('$4', '$5')
  const rows = await call.db.query<{ state: string; late: number; timely: number }>(
    `select s.state, ${few(`${waiting} < $3 and ${seen}`)} as late, ${few(`${waiting} >= $3 and ${seen}`)} as timely
       from unnest($2::text[]) as s (state)`,
    [key, states, new Date(call.at), ...visibleValues(call)],
  )
  return done({
    cap: CAP,
    states: Object.fromEntries(rows.map((row) => [row.state, Math.min(row.late + row.timely, CAP + 1)])),
    late: rows.reduce((sum, row) => sum + row.late, 0),
  })
}
