import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** Not shown: for a listed reason, which the author is told with the words. The original is kept. */
export const hide: BoardAction<'hide'> = (call, said) =>
  take(call, 'hide', said, () =>
    done({ input: { reason: said.reason }, words: { text: said.words, data: { reason: said.reason } } }),
  )
