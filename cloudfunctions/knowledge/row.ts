import type { Article } from '../../src/domain/article/article'
import type { State } from '../../src/domain/article/states'
import { nobody } from '../../src/domain/law/recusal'

export interface ArticleRow {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly area_id: string
  readonly area_path: string[]
  readonly edition: number
  readonly live_edition: number | null
  readonly pending_authors: string[]
  readonly changed_at: Date
  readonly last_seq: number
  readonly last_hash: string
}

export const articleColumns = `a.id, a.number, a.version, a.state, a.area_id, a.area_path, a.edition, a.live_edition, a.pending_authors,
  a.changed_at, a.last_seq, a.last_hash`

/** A text as it was written, and what goes with it. */
export interface EditionRow {
  readonly shown: number
  readonly title: string
  readonly text: string
  readonly questions: string[]
  readonly keywords: string[]
  readonly category_id: string | null
  readonly office: string
  readonly document: string | null
  readonly valid_until: Date | null
  readonly for_residents: boolean
}

export const editionColumns = `v.edition as shown, v.title, v.text, v.questions, v.keywords, v.category_id, v.office, v.document, v.valid_until,
  v.for_residents`

export const toLaw = (row: ArticleRow): Article => ({
  id: row.id,
  version: row.version,
  state: row.state,
  areaPath: row.area_path,
  edition: row.edition,
  liveEdition: row.live_edition,
  pendingAuthors: row.pending_authors,
  requesterId: null,
  recusal: nobody,
})

export const fromLaw = (article: Article): Readonly<Record<string, unknown>> => ({
  version: article.version,
  state: article.state,
  edition: article.edition,
  live_edition: article.liveEdition,
  pending_authors: article.pendingAuthors,
})
