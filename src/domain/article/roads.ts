import type { Table } from '../law/road'
import { refuse } from '../result'
import { isExpired, type Article } from './article'
import { isEditor, isPublisher } from './may'
import type { Actor } from '../person/actor'

export interface Facts {
  readonly at: number
  /** Until when the newest edition holds; epoch ms. */
  readonly validUntil: number | null
}

export interface RoadInput {
  save: { isChanged: boolean }
  restore: { edition: number }
  publish: unknown
  retire: unknown
}

export type RoadName = keyof RoadInput

/** A new edition beside the one that people read, until another person publishes it. What was taken down begins again as a draft. */
const written = (article: Article, actor: Actor): Article => ({
  ...article,
  state: article.state === 'retired' ? 'draft' : article.state,
  edition: article.edition + 1,
  pendingAuthors: [...new Set([...article.pendingAuthors, actor.personId])],
})

/** The one table. `create` makes an article and stands in create.ts. */
export const roads = {
  save: {
    from: ['draft', 'published'],
    to: ['same'],
    who: isEditor,
    guards: [(_, { isChanged }) => (isChanged ? null : refuse('nothing-changed'))],
    effect: (article, _, __, actor) => written(article, actor),
  },
  restore: {
    from: ['draft', 'published', 'retired'],
    to: ['draft', 'published'],
    who: isEditor,
    guards: [
      (article, { edition }) => (edition <= article.edition ? null : refuse('unknown-edition')),
      (article, { edition }) =>
        article.state !== 'retired' && edition === article.edition ? refuse('nothing-changed') : null,
    ],
    effect: (article, _, __, actor) => written(article, actor),
  },
  publish: {
    from: ['draft', 'published'],
    to: ['published'],
    who: isPublisher,
    guards: [
      (article) => (article.liveEdition === article.edition ? refuse('nothing-to-publish') : null),
      // 四眼: whoever wrote any of it since it was last published does not publish it.
      (article, _, __, actor) =>
        article.pendingAuthors.includes(actor.personId) ? refuse('needs-another-person') : null,
      (_, __, { validUntil, at }) => (isExpired(validUntil, at) ? refuse('article-expired') : null),
    ],
    effect: (article) => ({
      ...article,
      state: 'published',
      liveEdition: article.edition,
      pendingAuthors: [],
    }),
  },
  retire: {
    from: ['draft', 'published'],
    to: ['retired'],
    who: isPublisher,
    guards: [],
    effect: (article) => ({ ...article, state: 'retired', liveEdition: null }),
  },
} as const satisfies Table<Article, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
