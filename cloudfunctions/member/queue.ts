import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import type { MemberAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'
import { scopeOf, visible, visibleValues } from './scope'

/** What waits for the community's word, by its promise. */
export const queue: MemberAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const states = said.states.length === 0 ? ['registered' as const, 'asked' as const] : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const drawn = {
    table: 'registration',
    columns: cardColumns,
    names: cardNames,
    joins: cardJoins,
    visible: visible('$6', '$7'),
    values: visibleValues(call),
  }
  const page = await readQueue<CardRow>(call.db, drawn, { ...scope.value, states }, said)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toCard(row, areas, call.me.personId)) })
}
