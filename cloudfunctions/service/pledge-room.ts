import { decide } from '../../src/domain/pledge/decide'
import { capacityOf, mayRead } from '../../src/domain/pledge/may'
import type { Pledge } from '../../src/domain/pledge/pledge'
import type { Facts, RoadInput, RoadName } from '../../src/domain/pledge/roads'
import type { State } from '../../src/domain/pledge/states'
import { tell } from '../../src/domain/pledge/tell'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromPledge, lockPledge, type LoadedPledge } from './pledge-row'

/** How pledges are kept. */
export const pledgeRoom: Room<Pledge, RoadInput, Facts, LoadedPledge> = {
  noun: 'pledge',
  table: 'service_pledge',
  law: { decide },
  lock: lockPledge,
  columns: fromPledge,
  mayRead,
  facts: (_, __, at) => ({ at }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}

const steps = stepsOf(pledgeRoom)

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

export const takePledge = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly pledge: string },
  plan: (loaded: LoadedPledge) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.pledge, said, plan)
