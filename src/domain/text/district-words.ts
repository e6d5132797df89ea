import { seedWords } from './seed-words'
import type { Category, Word } from './word-category'

export const seeds: readonly Word[] = Object.entries(seedWords).flatMap(([category, words]) =>
  words.split(' ').map((word) => ({ word, category: category as Category })),
)

/** The seed list with a district's own changes: a word without a category is off the list. */
export const districtWords = (own: ReadonlyMap<string, Category | null>): readonly Word[] => [
  ...seeds.filter(({ word }) => !own.has(word)),
  ...[...own].flatMap(([word, category]) => (category === null ? [] : [{ word, category }])),
]
