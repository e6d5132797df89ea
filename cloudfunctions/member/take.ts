import type { Facts, RoadInput, RoadName } from '../../src/domain/registration/roads'
import type { State } from '../../src/domain/registration/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedRegistration } from './store'

const steps = stepsOf(room)

export const step = steps.step

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

/** Takes a road of a registration, as the contract says it. */
export const take = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly registration: string },
  plan: (loaded: LoadedRegistration) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.registration, said, plan)
