import type { ExchangeContract } from '../../src/contract/exchange'
import type { Action } from '../_kernel/call'

export type ExchangeAction<A extends keyof ExchangeContract> = Action<ExchangeContract, A>
