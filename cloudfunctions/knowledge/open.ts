import { allowedRoads } from '../../src/domain/article/decide'
import { isEditor, mayRead } from '../../src/domain/article/may'
import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import { areasOf } from '../_database/areas'
import type { KnowledgeAction } from './action'
import { toCard, toEditionLine } from './card'
import { toLaw } from './row'
import { readArticle, readEdition, readEditions, wasPublished } from './store'

const VERSIONS = 20

/** One article. What was once published can be read by its edition, whatever became of it: an answer may rest on it. */
export const open: KnowledgeAction<'open'> = async (call, said) => {
  const found = await readArticle(call.db, said.article, said.edition)
  if (!found) return refuse('not-found')
  const article = toLaw(found)
  const edits = isEditor(call.me, article)
  const cited =
    !edits && said.edition !== null && isStaff(call.me) && (await wasPublished(call.db, article.id, said.edition))
  if (!edits && !cited && (said.edition === null ? !mayRead(call.me, article) : said.edition !== article.liveEdition))
    return refuse('not-found')
  if (!edits && !isStaff(call.me)) return refuse('not-found')
  // Whoever edits sees the newest unless they name another.
  const shown =
    edits && said.edition === null && found.shown !== article.edition
      ? await readArticle(call.db, said.article, article.edition)
      : found
  if (!shown) return refuse('not-found')
  const newest = shown.shown === article.edition ? shown : await readEdition(call.db, article.id, article.edition)
  const versions = edits ? await readEditions(call.db, article.id, null, VERSIONS) : []
  const facts = { at: call.at, validUntil: newest?.valid_until?.getTime() ?? null }
  return done({
    ...toCard(shown, await areasOf(call.db), call.at),
    text: shown.text,
    questions: shown.questions,
    keywords: shown.keywords,
    versions: versions.map(toEditionLine),
    can: allowedRoads(article, call.me, facts),
  })
}
