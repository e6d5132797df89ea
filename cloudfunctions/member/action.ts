import type { MemberContract } from '../../src/contract/member'
import type { Action } from '../_kernel/call'

export type MemberAction<A extends keyof MemberContract> = Action<MemberContract, A>
