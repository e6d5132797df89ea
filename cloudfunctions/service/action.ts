import type { ServiceContract } from '../../src/contract/service'
import type { Action } from '../_kernel/call'

export type ServiceAction<A extends keyof ServiceContract> = Action<ServiceContract, A>
