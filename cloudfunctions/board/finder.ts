import { districtWords } from '../../src/domain/text/district-words'
import type { Category } from '../../src/domain/text/word-category'
import { finderOf, type Says } from '../../src/domain/text/word-list'
import type { Queries } from '../_kernel/database'

export interface Finding {
  readonly category: Category
  readonly word: string
  readonly count: number
}

const FRESH_MS = 60_000
let kept: { says: Says; loaded: number } | undefined

/** The district's list, read again when it is older than a minute (by the machine's steady clock). */
export const finder = async (db: Queries): Promise<Says> => {
  if (!kept || performance.now() - kept.loaded > FRESH_MS) {
    const rows = await db.query<{ word: string; category: Category | null }>('select word, category from board_word')
    const own = new Map(rows.map(({ word, category }) => [word, category]))
    kept = { says: finderOf(districtWords(own)), loaded: performance.now() }
  }
  return kept.says
}

/** Whoever changes the list sees it work at once; other instances follow within the minute. */
export const forgetWords = (): void => {
  kept = undefined
}

/** What is kept of a find: the listed word and its category, never a piece of what somebody typed. */
export const findings = (says: Says, text: string): readonly Finding[] => {
  const counted = new Map<string, Finding>()
  for (const { word, category } of says(text)) {
    const key = `${category} ${word}`
    counted.set(key, { category, word, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return [...counted.values()]
}
