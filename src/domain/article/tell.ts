import type { Telling } from '../telling/telling'
import type { Article } from './article'

/** Whoever wrote what was published or taken down hears of it; nobody is called for it. */
export const tell = (road: string, before: Article): readonly Telling[] =>
  road === 'publish' || road === 'retire'
    ? before.pendingAuthors.map((person) => ({
        to: { person },
        what: road === 'publish' ? 'article-published' : 'article-retired',
        weight: 'news',
      }))
    : []
