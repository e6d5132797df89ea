import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'

/** What an answer was given from: the very edition, so that it can be read again as it stood. */
export interface Citation {
  readonly article: string
  readonly edition: number
}

export interface Cited extends Citation {
  readonly number: string
  readonly title: string
  readonly text: string
  readonly source: string
}

/**
 * What other nouns may ask of the knowledge base, within their own transaction. Refusals: `not-found`, `article-not-published` (it is
 * a draft, was taken down, or another edition is the one that people read now) and `article-expired`.
 */
export interface KnowledgeDesk {
  cite(call: Call, citation: Citation): Promise<Result<Cited>>
}
