import { privateData } from './private-data'
import { isHan, isLatin, undisguise, type Bare } from './undisguise'
import type { Found, Word } from './word-category'
import { emptyTree, follow, plant, START, type Walk } from './word-tree'

export type Says = (text: string) => readonly Found[]

/** Pinyin alone says a word only when it is as long as this. */
const LETTERS = 4
/** First letters say something only in a longer word whose other signs are written out. */
const STEPS = 3

const isMeant = (word: Word, { own, han, letters, initials, steps }: Walk): boolean => {
  if (![...word.word].some((sign) => isHan(sign))) return true
  if (initials > 0) return steps >= STEPS && own + initials === steps && own >= initials
  return han > 0 || letters >= LETTERS
}

const isLetterAt = (text: string, at: number): boolean =>
  isLatin(text.charAt(at).normalize('NFKD').toLowerCase().charAt(0))

/** A word that begins or ends with letters stands apart from other letters. */
const standsApart = (text: string, { signs, at }: Bare, first: number, last: number): boolean =>
  !(isLatin(signs[first]) && isLetterAt(text, (at[first] ?? 0) - 1)) &&
  !(isLatin(signs[last]) && isLetterAt(text, (at[last] ?? 0) + 1))

/**
 * Finds the listed words however they are disguised: width, case, spaces, punctuation, signs without width, emoji, repeated signs,
 * traditional and look-alike signs, signs taken apart, digits for letters, pinyin in place of signs or between them, and mixtures.
 * Everything personal is found too (mask.ts). Whatever is found goes to a person, with the reason.
 */
export const finderOf = (words: readonly Word[]): Says => {
  const tree = emptyTree()
  for (const word of words) plant(tree, word)
  return (text) => {
    const bare = undisguise(text)
    const found: Found[] = []
    for (let first = 0; first < bare.signs.length; first += 1) {
      const out: { word: Word; walk: Walk }[] = []
      follow(tree, bare.signs, { ...START, at: first }, out)
      const longest = out
        .filter(({ word, walk }) => isMeant(word, walk) && standsApart(text, bare, first, walk.at - 1))
        .sort((a, b) => b.walk.at - a.walk.at)[0]
      if (!longest) continue
      const at = bare.at[first] ?? 0
      const last = longest.walk.at - 1
      found.push({ ...longest.word, at, length: (bare.at[last] ?? at) - at + 1 })
      first = last
    }
    return [...found, ...privateData(text)]
  }
}
