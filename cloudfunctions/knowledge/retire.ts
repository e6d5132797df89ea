import { done } from '../../src/domain/result'
import type { KnowledgeAction } from './action'
import { take } from './take'

/** Nobody reads it any more, and it can be restored. */
export const retire: KnowledgeAction<'retire'> = (call, said) =>
  take(call, 'retire', said.article, said, ({ matter }) =>
    done({
      input: {},
      columns: { live_terms: [], for_residents: false },
      words: { note: said.reason, data: { edition: matter.liveEdition ?? matter.edition } },
    }),
  )
