import type { Facts, RoadInput, RoadName } from '../../src/domain/post/roads'
import type { State } from '../../src/domain/post/states'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedPost } from './store'

const steps = stepsOf(room)

export const step = steps.step

export type Said = Change & { readonly post: string }
type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

/** Takes a road of a post, as the contract says it. */
export const take = <N extends RoadName>(
  call: Call,
  road: N,
  said: Said,
  plan: (loaded: LoadedPost) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.post, said, plan)
