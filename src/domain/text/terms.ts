import { fold } from './fold'

/** A text that is longer than this is not indexed beyond it: what it is about stands at its beginning. */
const MOST_TERMS = 1_200

/** Runs of Han, and words of letters and digits with what holds them together (`wi-fi`, `2.5`). */
const WORD = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])+`
const RUNS = new RegExp(String.raw`\p{Script=Han}+|${WORD}(?:[.-]${WORD})*`, 'gu')

const pairs = (run: readonly string[]): string[] => run.slice(1).map((sign, i) => `${run[i] ?? ''}${sign}`)

const runsOf = (text: string): string[] => fold(text).match(RUNS) ?? []

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run)

/**
 * What a text is found by: every pair of neighbouring Han signs, a lone Han sign, numbers and Latin words whole. Width, case and
 * traditional signs are folded, so that the same word is found however it is typed. Each term once, in order.
 */
export const termsOf = (text: string): readonly string[] => {
  const terms = runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [run.slice(0, 40)]
    const signs = [...run]
    return signs.length === 1 ? signs : pairs(signs)
  })
  return [...new Set(terms)].slice(0, MOST_TERMS)
}

/** The single Han signs of a short text (a title), so that one sign is enough to find it. */
export const signsOf = (text: string): readonly string[] => [
  ...new Set(
    runsOf(text)
      .filter(isHan)
      .flatMap((run) => [...run]),
  ),
]

/** Where a term stands says how much it counts: in the title, in the keywords and question forms, in the text. */
export const weights = { t: 8, k: 4, x: 1 } as const
export type Place = keyof typeof weights

/** The terms of a document, each once, marked with the best place where it stands: `t身份`, `k补办`, `x带上`. */
export const documentTerms = (title: string, keywords: readonly string[], text: string): readonly string[] => {
  const best = new Map<string, Place>()
  const put = (terms: readonly string[], place: Place): void => {
    for (const term of terms) if (!best.has(term)) best.set(term, place)
  }
  put([...termsOf(title), ...signsOf(title)], 't')
  put(
    keywords.flatMap((each) => [...termsOf(each), ...signsOf(each)]),
    'k',
  )
  put(termsOf(text), 'x')
  return [...best].map(([term, place]) => `${place}${term}`)
}
