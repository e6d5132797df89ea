import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const refuseConsent: LetterAction<'refuse-consent'> = (call, said) =>
  take(call, 'refuse-consent', said, () =>
    done({ input: { digest: said.digest }, words: { data: { digest: said.digest } } }),
  )
