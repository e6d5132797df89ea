import { done } from '../../src/domain/result'
import { notRecused } from '../_matter/scope'
import { CAP, few } from '../_matter/read-queue'
import type { BoardAction } from './action'
import { scopeOf, visible, visibleValues } from './scope'

/** How many wait in each state, counted no further than the cap: a number on a tab, not a statistic. */
export const counts: BoardAction<'counts'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column, key, states } = scope.value
  const seen = visible('$4', '$5')
  const waiting = `post t where t.${column} = $1 and t.state = s.state and t.ended_at is null and coalesce(t.due_at, 'infinity'::timestamptz)`
  const replies = `reply r join post t on t.id = r.post_id where r.${column} = $1 and r.state in ('pending', 'in-review')
                     and ${notRecused('$4', '$5')} and r.author_id <> $5::uuid`
  const rows = await call.db.query<{ state: string; late: number; timely: number; replies: number }>(
    `select s.state, ${few(`${waiting} < $3 and ${seen}`)} as late, ${few(`${waiting} >= $3 and ${seen}`)} as timely,
            case when s.state = ($2::text[])[1] then ${few(replies)} else 0 end as replies
       from unnest($2::text[]) as s (state)`,
    [key, states, new Date(call.at), ...visibleValues(call)],
  )
  return done({
    cap: CAP,
    states: Object.fromEntries(rows.map((row) => [row.state, Math.min(row.late + row.timely, CAP + 1)])),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    replies: rows.reduce((sum, row) => sum + row.replies, 0),
  })
}
