import type { ActivityContract } from '../../src/contract/activity'
import type { Action } from '../_kernel/call'

export type ActivityAction<A extends keyof ActivityContract> = Action<ActivityContract, A>
