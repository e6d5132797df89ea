import type { ActivityState } from '../../src/domain/activity/activity'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import { scopeOf, type WorkStates } from '../_matter/scope'
import type { ActivityAction } from './action'
import { activityCard, activityJoins, activityNames, toActivityCard, type ActivityCardRow } from './row'

const underWay: readonly ActivityState[] = ['draft', 'published', 'running', 'ended']

/** Who looks after what a community has under way. */
const workStates: WorkStates<ActivityState> = { 'community-worker': underWay, secretary: underWay }

/** What a community has under way, by its nearest promise. */
export const queue: ActivityAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment, workStates)
  if (!scope.ok) return scope
  if (scope.value.column === 'grid_id') return refuse('no-queue-for-role')
  const states = said.states.length === 0 ? scope.value.states : said.states
  if (!states.every((state) => scope.value.states.includes(state))) return refuse('not-your-states')
  const drawn = {
    table: 'activity',
    columns: activityCard,
    names: activityNames,
    joins: activityJoins,
    visible: 'true',
    values: [],
  }
  const page = await readQueue<ActivityCardRow>(call.db, drawn, { ...scope.value, states }, said)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toActivityCard(row, areas)) })
}
