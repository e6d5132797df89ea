import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** Nobody's matter: the reason is one of the listed ones, and what was typed is gone. */
export const drop: HotlineAction<'drop'> = (call, said) =>
  take(call, 'drop', said, () =>
    done({
      input: { reason: said.reason },
      columns: { draft: null },
      words: { note: said.note, data: { reason: said.reason } },
    }),
  )
