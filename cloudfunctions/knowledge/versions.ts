import { isEditor } from '../../src/domain/article/may'
import { done, refuse } from '../../src/domain/result'
import type { KnowledgeAction } from './action'
import { toEditionLine } from './card'
import { toLaw } from './row'
import { readArticle, readEditions } from './store'

export const versions: KnowledgeAction<'versions'> = async (call, said) => {
  const row = await readArticle(call.db, said.article, null)
  if (!row || !isEditor(call.me, toLaw(row))) return refuse('not-found')
  const lines = await readEditions(call.db, said.article, said.before, said.limit)
  return done({ items: lines.map(toEditionLine) })
}
