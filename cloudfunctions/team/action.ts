import type { TeamContract } from '../../src/contract/team'
import type { Action } from '../_kernel/call'

export type TeamAction<A extends keyof TeamContract> = Action<TeamContract, A>
