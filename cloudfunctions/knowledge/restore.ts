import { done, refuse } from '../../src/domain/result'
import type { KnowledgeAction } from './action'
import { readEdition } from './store'
import { take } from './take'
import { asWritten, editionRow, termsOfText } from './written'

/** An earlier text again, as a new edition: what lies between stays where it is. */
export const restore: KnowledgeAction<'restore'> = (call, said) =>
  take(call, 'restore', said.article, said, async ({ matter }) => {
    const old = await readEdition(call.db, said.article, said.edition)
    if (!old) return refuse('unknown-edition')
    const edition = matter.edition + 1
    const text = { ...asWritten(old), why: null }
    return done({
      input: { edition: said.edition },
      columns: { latest_terms: termsOfText(text) },
      beside: [
        {
          table: 'article_version',
          row: editionRow(matter.id, edition, text, call.me.personId, call.at, said.edition),
        },
      ],
      words: { data: { edition, restored: said.edition } },
    })
  })
