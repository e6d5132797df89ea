import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

/** To the words that were seen: `digest` is what the page showed. */
export const consent: LetterAction<'consent'> = (call, said) =>
  take(call, 'consent', said, () => done({ input: { digest: said.digest }, words: { data: { digest: said.digest } } }))
