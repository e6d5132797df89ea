import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import type { ServiceAction } from './action'
import { recordCard, recordJoins, recordNames, toRecordCard, type RecordCardRow } from './record-card'
import { scopeOf, visible, visibleValues } from './scope'

/** Records that wait for the community, by their promise: those that were vouched for unless asked otherwise. */
export const queue: ServiceAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const states = said.states.length === 0 ? ['vouched' as const] : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const drawn = {
    table: 'service_record',
    columns: recordCard,
    names: recordNames,
    joins: recordJoins,
    visible: visible('$6', '$7'),
    values: visibleValues(call),
  }
  const page = await readQueue<RecordCardRow>(call.db, drawn, { ...scope.value, states }, said)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toRecordCard(row, areas, call.me, call.at)) })
}
