import type { RoadName } from '../../src/domain/article/roads'
import type { State } from '../../src/domain/article/states'

/** 知识, typed by hand from the design of the knowledge base: what src/domain/article/roads.ts says is measured against this. */
export type Part = 'editor' | 'publisher' | 'author'

export interface Line {
  readonly from: readonly State[]
  /** Where it leads from each of them. */
  readonly to: Readonly<Partial<Record<State, State>>>
  readonly who: Part
  /** Four eyes: not whoever wrote what nobody has published yet. */
  readonly notAuthor: boolean
}

export const articleTable: Readonly<Record<RoadName, Line>> = {
  save: {
    from: ['draft', 'published'],
    to: { draft: 'draft', published: 'published' },
    who: 'editor',
    notAuthor: false,
  },
  restore: {
    from: ['draft', 'published', 'retired'],
    to: { draft: 'draft', published: 'published', retired: 'draft' },
    who: 'editor',
    notAuthor: false,
  },
  publish: {
    from: ['draft', 'published'],
    to: { draft: 'published', published: 'published' },
    who: 'publisher',
    notAuthor: true,
  },
  retire: {
    from: ['draft', 'published'],
    to: { draft: 'retired', published: 'retired' },
    who: 'publisher',
    notAuthor: false,
  },
}
