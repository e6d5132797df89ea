import { done } from '../../src/domain/result'
import type { KnowledgeAction } from './action'
import { take } from './take'

/** The newest edition is what people read from now on. What it is found by goes with it, in the same transaction. */
export const publish: KnowledgeAction<'publish'> = (call, said) =>
  take(call, 'publish', said.article, said, async ({ matter, newest }) => {
    await call.db.query('update article set live_terms = latest_terms where id = $1', [matter.id])
    return done({
      input: {},
      columns: { for_residents: newest.for_residents },
      words: { note: said.note, data: { edition: matter.edition } },
    })
  })
