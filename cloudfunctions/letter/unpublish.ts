import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const unpublish: LetterAction<'unpublish'> = (call, said) =>
  take(call, 'unpublish', said, () => done({ input: {}, words: { text: said.reason } }))
