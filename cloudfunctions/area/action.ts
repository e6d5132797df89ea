import type { AreaContract } from '../../src/contract/area'
import type { Action } from '../_kernel/call'

export type AreaAction<A extends keyof AreaContract> = Action<AreaContract, A>
