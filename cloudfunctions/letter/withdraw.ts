import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const withdraw: LetterAction<'withdraw'> = (call, said) =>
  take(call, 'withdraw', said, ({ draft }) =>
    done({
      input: {},
      columns: { draft: null, draft_version: draft.version + 1, unread: false },
      words: { text: said.reason },
    }),
  )
