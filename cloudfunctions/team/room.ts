import type { Result } from '../../src/domain/result'
import { teamLaw } from '../../src/domain/team/decide'
import { capacityOf, mayRead, type Facts } from '../../src/domain/team/may'
import type { TeamInput, TeamRoad } from '../../src/domain/team/roads'
import type { Team, TeamState } from '../../src/domain/team/team'
import { tell } from '../../src/domain/team/tell'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromTeam } from './row'
import { lockTeam, type LoadedTeam } from './store'

/** How teams are kept. */
const room: Room<Team, TeamInput, Facts, LoadedTeam> = {
  noun: 'team',
  table: 'team',
  law: teamLaw,
  lock: lockTeam,
  columns: fromTeam,
  mayRead,
  facts: (_, more, at) => ({ at, isMember: more.isMember ?? false }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}

const steps = stepsOf(room)

type Planned<N extends TeamRoad> = Result<Plan<TeamInput[N], Facts>>

/** Takes a road of a team, as the contract says it. */
export const take = <N extends TeamRoad>(
  call: Call,
  road: N,
  said: Change & { readonly team: string },
  plan: (loaded: LoadedTeam) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<TeamState>>> => steps.take(call, road, said.team, said, plan)
