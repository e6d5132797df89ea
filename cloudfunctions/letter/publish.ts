import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const publish: LetterAction<'publish'> = (call, said) =>
  take(call, 'publish', said, () =>
    done({
      input: { digest: said.digest },
      columns: { published_at: new Date(call.at) },
      words: { data: { digest: said.digest } },
    }),
  )
