import { done, refuse } from '../../src/domain/result'
import type { KnowledgeAction } from './action'
import { take } from './take'
import { editionRow, hasCategory, isChanged, termsOfText } from './written'

/** A new edition beside those before it; none of them is ever changed. */
export const save: KnowledgeAction<'save'> = (call, said) =>
  take(call, 'save', said.article, said, async ({ matter, newest }) => {
    if (!(await hasCategory(call.db, said.category))) return refuse('unknown-category')
    const edition = matter.edition + 1
    return done({
      input: { isChanged: isChanged(newest, said) },
      columns: { latest_terms: termsOfText(said) },
      beside: [{ table: 'article_version', row: editionRow(matter.id, edition, said, call.me.personId, call.at) }],
      words: { note: said.why, data: { edition } },
    })
  })
