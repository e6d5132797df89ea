import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

export const withdraw: BoardAction<'withdraw'> = (call, said) =>
  take(call, 'withdraw', said, () => done({ input: {}, words: { text: said.reason } }))
