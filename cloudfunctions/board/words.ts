import { mayEditWords } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import { seeds } from '../../src/domain/text/district-words'
import type { Category } from '../../src/domain/text/word-category'
import type { BoardAction } from './action'

/** When the list that comes with the product was last looked at. */
const SEEDED = '2026-11-27T00:00:00.000Z'

interface Listed {
  readonly word: string
  readonly category: Category
  readonly isSeed: boolean
  readonly at: string
}

/** The district's list: its own words and those that came with the product, by the word itself. */
export const words: BoardAction<'words'> = async (call, said) => {
  if (!mayEditWords(call.me)) return refuse('not-yours')
  const own = await call.db.query<{ word: string; category: Category | null; changed_at: Date }>(
    'select word, category, changed_at from board_word order by word limit 5000',
  )
  const changed = new Set(own.map(({ word }) => word))
  const all: Listed[] = [
    ...seeds.filter(({ word }) => !changed.has(word)).map((word) => ({ ...word, isSeed: true, at: SEEDED })),
    ...own.flatMap(({ word, category, changed_at: at }) =>
      category === null ? [] : [{ word, category, isSeed: false, at: at.toISOString() }],
    ),
  ]
  const search = said.search ?? ''
  const after = said.after ?? ''
  const rest = all
    .filter(({ word }) => word.includes(search) && word > after)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  const items = rest.slice(0, said.limit)
  return done({ items, next: rest.length > said.limit ? (items.at(-1)?.word ?? null) : null })
}
