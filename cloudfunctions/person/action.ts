import type { PersonContract } from '../../src/contract/person'
import type { Action } from '../_kernel/call'

export type PersonAction<A extends keyof PersonContract> = Action<PersonContract, A>
