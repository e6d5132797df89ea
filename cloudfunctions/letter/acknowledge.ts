import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

/** 告知: the letter has been read by a named person, who says what happens next. */
export const acknowledge: LetterAction<'acknowledge'> = (call, said) =>
  take(call, 'acknowledge', said, () => done({ input: {}, words: { text: said.text } }))
