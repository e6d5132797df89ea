import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import type { TicketAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'
import { scopeOf, visible, visibleValues, type Scope } from './scope'

const FIRST = '00000000-0000-0000-0000-000000000000'
const DUE = `coalesce(t.due_at, 'infinity'::timestamptz)`

/** One short index range per state, merged: never a scan, however many tickets there are. */
const leadSql = ({ column }: Scope): string => `
  select ${cardNames}
    from (select q.* from unnest($2::text[]) as s (state)
          cross join lateral (
            select ${cardColumns}, ${DUE} as promise from ticket t
             where t.${column} = $1 and t.state = s.state and t.ended_at is null
               and (${DUE}, t.id) > ($3::timestamptz, $4::uuid)
               and ${visible('$6', '$7', '$8', '$9')}
             order by ${DUE}, t.id limit $5) q
          order by q.promise, q.id limit $5) c
    ${cardJoins}
   order by c.promise, c.id`

/** What a unit helps with: by the part's own promise. */
const CO = `
  select ${cardNames}
    from (select ${cardColumns.replace('t.due_at', 'part.due_at')}, part.due_at as promise
            from part join ticket t on t.id = part.ticket_id
           where part.unit_id = $1 and part.done_at is null and t.ended_at is null and t.state = any ($2::text[])
             and (part.due_at, t.id) > ($3::timestamptz, $4::uuid)
             and ${visible('$6', '$7', '$8', '$9')}
           order by part.due_at, t.id limit $5) c
    ${cardJoins}
   order by c.promise, c.id`

/** What awaits a role, by its nearest promise. */
export const queue: TicketAction<'queue'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const states = said.states.length === 0 ? scope.value.states : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const co = said.side === 'co' && scope.value.held.role === 'handler'
  const [moment, id] = key.value ?? ['-infinity', FIRST]
  const rows = await call.db.query<CardRow>(co ? CO : leadSql(scope.value), [
    scope.value.key,
    [...new Set(states)],
    moment,
    id,
    said.limit + 1,
    ...visibleValues(call, scope.value),
  ])
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.due_at?.toISOString() ?? 'infinity', row.id])
  return done({ items: page.items.map((row) => toCard(row, areas, call.me.personId)), next: page.next })
}
