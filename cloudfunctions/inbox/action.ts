import type { InboxContract } from '../../src/contract/inbox'
import type { Action } from '../_kernel/call'

export type InboxAction<A extends keyof InboxContract> = Action<InboxContract, A>
