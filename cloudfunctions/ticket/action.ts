import type { TicketContract } from '../../src/contract/ticket'
import type { Action } from '../_kernel/call'

export type TicketAction<A extends keyof TicketContract> = Action<TicketContract, A>
