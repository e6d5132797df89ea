import { isExpired } from '../../src/domain/article/article'
import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import type { KnowledgeDesk } from '../_matter/knowledge-desk'
import { readArticle } from './store'

/** An answer rests on what people read now, and on nothing that has run out. */
export const knowledgeDesk: KnowledgeDesk = {
  cite: async (call, { article, edition }) => {
    const row = isStaff(call.me) ? await readArticle(call.db, article, edition) : undefined
    if (!row) return refuse('not-found')
    if (row.state !== 'published' || row.live_edition !== edition) return refuse('article-not-published')
    if (isExpired(row.valid_until?.getTime() ?? null, call.at)) return refuse('article-expired')
    return done({ article, edition, number: row.number, title: row.title, text: row.text, source: row.office })
  },
}
