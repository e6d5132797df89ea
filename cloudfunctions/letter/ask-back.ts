import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const askBack: LetterAction<'ask-back'> = (call, said) =>
  take(call, 'ask-back', said, () => done({ input: {}, words: { text: said.question } }))
