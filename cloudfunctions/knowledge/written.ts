import type { KnowledgeContract } from '../../src/contract/knowledge'
import type { Heard } from '../../src/contract/row'
import { documentTerms } from '../../src/domain/text/terms'
import { canonical } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { EditionRow } from './row'

export type Written = Omit<Heard<KnowledgeContract, 'save'>, 'article' | 'version' | 'command'>

/** What an article is found by. */
export const termsOfText = (text: {
  readonly title: string
  readonly questions: readonly string[]
  readonly keywords: readonly string[]
  readonly text: string
}): readonly string[] => documentTerms(text.title, [...text.questions, ...text.keywords], text.text)

export const asWritten = (row: EditionRow): Omit<Written, 'why'> => ({
  title: row.title,
  text: row.text,
  questions: row.questions,
  keywords: row.keywords,
  category: row.category_id,
  source: { office: row.office, document: row.document },
  validUntil: row.valid_until?.toISOString() ?? null,
  forResidents: row.for_residents,
})

/** Whether anything but the reason differs. */
export const isChanged = (row: EditionRow, said: Written): boolean => {
  const { title, text, questions, keywords, category, source, validUntil, forResidents } = said
  const until = validUntil === null ? null : new Date(validUntil).toISOString()
  const now = { title, text, questions, keywords, category, source, validUntil: until, forResidents }
  return canonical(now) !== canonical(asWritten(row))
}

/** The row of a new edition. */
export const editionRow = (
  articleId: string,
  edition: number,
  said: Omit<Written, 'why'> & { readonly why: string | null },
  authorId: string,
  at: number,
  restoredFrom: number | null = null,
): Readonly<Record<string, unknown>> => ({
  article_id: articleId,
  edition,
  title: said.title,
  text: said.text,
  questions: said.questions,
  keywords: said.keywords,
  category_id: said.category,
  office: said.source.office,
  document: said.source.document,
  valid_until: said.validUntil === null ? null : new Date(said.validUntil),
  for_residents: said.forResidents,
  author_id: authorId,
  made_at: new Date(at),
  why: said.why,
  restored_from: restoredFrom,
})

export const hasCategory = async (db: Queries, id: string | null): Promise<boolean> =>
  id === null || (await db.query('select 1 from category where id = $1', [id])).length > 0
