import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const reopen: LetterAction<'reopen'> = (call, said) =>
  take(call, 'reopen', said, () => done({ input: {}, words: { text: said.reason } }))
