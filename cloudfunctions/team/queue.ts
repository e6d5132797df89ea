import { done, refuse } from '../../src/domain/result'
import type { TeamState } from '../../src/domain/team/team'
import { areasOf } from '../_database/areas'
import { readQueue } from '../_matter/read-queue'
import { scopeOf, type WorkStates } from '../_matter/scope'
import type { TeamAction } from './action'
import { teamCard, teamJoins, teamNames, toTeamCard, type TeamCardRow } from './row'

const workStates: WorkStates<TeamState> = { 'community-worker': ['proposed'], secretary: ['proposed'] }

/** Teams that wait for the community's yes, by the nearest promise. */
export const queue: TeamAction<'queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment, workStates)
  if (!scope.ok) return scope
  if (scope.value.column === 'grid_id') return refuse('no-queue-for-role')
  const drawn = { table: 'team', columns: teamCard, names: teamNames, joins: teamJoins, visible: 'true', values: [] }
  const page = await readQueue<TeamCardRow>(call.db, drawn, scope.value, said)
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toTeamCard(row, areas)) })
}
