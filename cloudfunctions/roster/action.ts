import type { RosterContract } from '../../src/contract/roster'
import type { Action } from '../_kernel/call'

export type RosterAction<A extends keyof RosterContract> = Action<RosterContract, A>
