import type { Result } from '../../src/domain/result'
import type { Facts, RoadInput, RoadName } from '../../src/domain/ticket/roads'
import type { State } from '../../src/domain/ticket/states'
import type { Call } from '../_kernel/call'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedTicket } from './store'

const steps = stepsOf(room)

export const step = steps.step

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

/** Takes a road of a ticket, as the contract says it. */
export const take = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly ticket: string },
  plan: (loaded: LoadedTicket) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.ticket, said, plan)
