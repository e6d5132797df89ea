import type { LetterContract } from '../../src/contract/letter'
import type { Action } from '../_kernel/call'

export type LetterAction<A extends keyof LetterContract> = Action<LetterContract, A>
