import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { scopeOf, visible, visibleValues } from './scope'

const CAP = 999

/** How many wait in each state, counted no further than the cap: a number on a tab, not a statistic. */
export const counts: TicketAction<'counts'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column, key, states } = scope.value
  const few = (and: string): string => `
    (select count(*)::int from (select 1 from ticket t where t.${column} = $1 and t.state = s.state and t.ended_at is null ${and}
        and ${visible('$4', '$5', '$6', '$7')} limit ${CAP + 1}) x)`
  const rows = await call.db.query<{ state: string; n: number; late: number; co: number }>(
    `select s.state, ${few('')} as n, ${few(`and coalesce(t.due_at, 'infinity'::timestamptz) < $3`)} as late,
            (select count(*)::int from part join ticket t on t.id = part.ticket_id
              where $8::boolean and part.unit_id = $1 and part.done_at is null and t.ended_at is null and t.state = any ($2::text[])
                and ${visible('$4', '$5', '$6', '$7')}) as co
       from unnest($2::text[]) as s (state)`,
    [key, states, new Date(call.at), ...visibleValues(call, scope.value), scope.value.held.role === 'handler'],
  )
  return done({
    cap: CAP,
    states: Object.fromEntries(rows.map((row) => [row.state, row.n])),
    late: rows.reduce((sum, row) => sum + row.late, 0),
    co: rows[0]?.co ?? 0,
  })
}
