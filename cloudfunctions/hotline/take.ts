import type { Facts, RoadInput, RoadName } from '../../src/domain/call/roads'
import type { State } from '../../src/domain/call/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedCall } from './store'

const steps = stepsOf(room)

export const step = steps.step

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

/** Takes a road of a call, as the contract says it. */
export const take = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly call: string },
  plan: (loaded: LoadedCall) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.call, said, plan)
