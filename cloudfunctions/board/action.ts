import type { BoardContract } from '../../src/contract/board'
import type { Action } from '../_kernel/call'

export type BoardAction<A extends keyof BoardContract> = Action<BoardContract, A>
