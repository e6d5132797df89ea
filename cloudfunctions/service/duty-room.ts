import { decide } from '../../src/domain/duty/decide'
import type { Duty } from '../../src/domain/duty/duty'
import { capacityOf, mayRead } from '../../src/domain/duty/may'
import type { Facts, RoadInput, RoadName } from '../../src/domain/duty/roads'
import type { State } from '../../src/domain/duty/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromDuty, lockDuty, type LoadedDuty } from './duty-row'

/** How posts are kept. What happens to a post tells nobody: who serves on it is told of their pledge. */
export const dutyRoom: Room<Duty, RoadInput, Facts, LoadedDuty> = {
  noun: 'duty',
  table: 'service_duty',
  law: { decide },
  lock: lockDuty,
  columns: fromDuty,
  mayRead,
  facts: (_, __, at) => ({ at }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell: () => [],
}

const steps = stepsOf(dutyRoom)

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

export const takeDuty = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly duty: string },
  plan: (loaded: LoadedDuty) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.duty, said, plan)
