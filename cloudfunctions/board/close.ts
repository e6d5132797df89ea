import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** 不用答复了: only the author may say so. */
export const close: BoardAction<'close'> = (call, said) => take(call, 'close', said, () => done({ input: {} }))
