import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import type { TicketAction } from './action'
import { deskColumns, deskJoins, deskNames, toDeskCard, type DeskRow } from './card'
import { scopeOf, visible, visibleValues } from './scope'

const VISIBLE = visible('$6', '$7', '$8', '$9', '$10')

/** What a unit helps with: by the part's own promise. */
const CO = `
  select ${deskNames}
    from (select ${deskColumns.replace('t.due_at', 'part.due_at')}, part.due_at as promise
            from part join ticket t on t.id = part.ticket_id
           where part.unit_id = $1 and part.done_at is null and t.ended_at is null and t.state = any ($2::text[])
             and (part.due_at, t.id) > ($3::timestamptz, $4::uuid)
             and ${VISIBLE}
           order by part.due_at, t.id limit $5) c
    ${deskJoins}
   order by c.promise, c.id`

/** What awaits a role, by its nearest promise. */
export const queue: TicketAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const states = said.states.length === 0 ? scope.value.states : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const co = said.side === 'co' && scope.value.held.role === 'handler'
  const drawn = {
    table: 'ticket',
    columns: deskColumns,
    names: deskNames,
    joins: deskJoins,
    visible: VISIBLE,
    values: visibleValues(call, scope.value),
  }
  const page = await readQueue<DeskRow>(call.db, drawn, { ...scope.value, states }, said, co ? CO : undefined)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({
    ...page.value,
    items: page.value.items.map((row) => toDeskCard(row, areas, call.me.personId, call.at)),
  })
}
