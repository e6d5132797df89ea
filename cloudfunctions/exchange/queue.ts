import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import type { ExchangeAction } from './action'
import { agreementCard, agreementJoins, agreementNames, toAgreementCard, type AgreementCardRow } from './card'
import { scopeOf } from './scope'

/** Agreements that await something, by the nearest promise. */
export const queue: ExchangeAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  if (scope.value.column === 'grid_id') return refuse('no-queue-for-role')
  const states = said.states.length === 0 ? scope.value.states : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const drawn = {
    table: 'agreement',
    columns: agreementCard,
    names: agreementNames,
    joins: agreementJoins,
    visible: 'true',
    values: [],
  }
  const page = await readQueue<AgreementCardRow>(call.db, drawn, { ...scope.value, states }, said)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toAgreementCard(row, areas)) })
}
