import type { HotlineContract } from '../../src/contract/hotline'
import type { Action } from '../_kernel/call'

export type HotlineAction<A extends keyof HotlineContract> = Action<HotlineContract, A>
