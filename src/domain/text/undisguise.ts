import { simplified } from './traditional'

/** A text as its signs alone: what people put between and around them is gone. `at` = where each sign stood, in UTF-16 units. */
export interface Bare {
  readonly signs: readonly string[]
  readonly at: readonly number[]
}

/** Letters of other alphabets that look like ours. */
const alike = new Map(
  [
    'аa',
    'вb',
    'сc',
    'ԁd',
    'еe',
    'ѕs',
    'іi',
    'јj',
    'кk',
    'мm',
    'нh',
    'оo',
    'рp',
    'тt',
    'уy',
    'хx',
    'αa',
    'βb',
    'εe',
    'ιi',
    'κk',
    'νv',
    'οo',
    'ρp',
    'τt',
    'υu',
    'χx',
    'ⅰi',
    'ⅴv',
    'ⅹx',
    'ßb',
    'øo',
    'đd',
    'łl',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
/** Digits and signs that stand for a letter among letters: du b0, n1 ma. */
const LETTER_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}

const LATIN = /^[a-z]$/
const HAN = /^\p{Script=Han}$/u
const DIGIT = /^[0-9@$]$/

export const isLatin = (sign: string | undefined): boolean => sign !== undefined && LATIN.test(sign)
export const isHan = (sign: string | undefined): boolean => sign !== undefined && HAN.test(sign)

/**
 * Width, case, tones and marks, other alphabets, traditional signs; spaces, punctuation, emoji and what has no width at all; a
 * Han sign that is said several times over. Never for showing: only for finding.
 */
export const undisguise = (text: string): Bare => {
  const signs: string[] = []
  const at: number[] = []
  let index = 0
  for (const typed of text) {
    for (const piece of typed.normalize('NFKD').toLowerCase()) {
      const sign = alike.get(piece) ?? simplified(piece)
      const counts = HAN.test(sign) ? sign !== signs[signs.length - 1] : LATIN.test(sign) || DIGIT.test(sign)
      if (counts) {
        signs.push(sign)
        at.push(index)
      }
    }
    index += typed.length
  }
  // Only side by side: the 5 of a date is no letter of the word after it.
  const beside = (i: number, other: number): string | undefined =>
    Math.abs((at[i] ?? 0) - (at[other] ?? -9)) === 1 ? signs[other] : undefined
  return { signs: signs.map((sign, i) => asLetter(sign, beside(i, i - 1), beside(i, i + 1))), at }
}

const asLetter = (sign: string, before: string | undefined, next: string | undefined): string =>
  isLatin(before) || isLatin(next) ? (LETTER_FOR[sign] ?? sign) : sign
