import { looksLike, takenApart } from './look-alike'
import { readingOf } from './readings'
import { isHan, undisguise } from './undisguise'
import type { Word } from './word-category'

/** How a sign is written: itself, one that looks like it or its parts, its pinyin, or the first letter of that. */
type Way = 'own' | 'alike' | 'reading' | 'initial'

interface Edge {
  /** What must stand in the text for this step. */
  readonly signs: readonly string[]
  readonly way: Way
  readonly next: Tree
}

/** The listed words as one tree: each step is a sign, and can be taken in every way in which the sign is written. */
export interface Tree {
  readonly byFirst: Map<string, Edge[]>
  readonly byOwn: Map<string, Tree>
  word: Word | null
}

/** How far a word has been followed through a text, and how. */
export interface Walk {
  readonly at: number
  readonly own: number
  readonly han: number
  readonly letters: number
  readonly initials: number
  readonly steps: number
}

export const START: Omit<Walk, 'at'> = { own: 0, han: 0, letters: 0, initials: 0, steps: 0 }

export const emptyTree = (): Tree => ({ byFirst: new Map(), byOwn: new Map(), word: null })

const waysOf = (sign: string): readonly (readonly [string, Way])[] => {
  const reading = isHan(sign) ? readingOf(sign) : undefined
  return [
    [sign, 'own'],
    ...looksLike(sign).map((other): [string, Way] => [other, 'alike']),
    ...takenApart(sign).map((parts): [string, Way] => [parts, 'alike']),
    ...(reading === undefined ? [] : ([[reading, 'reading']] as const)),
    ...(reading === undefined ? [] : ([[reading.slice(0, 1), 'initial']] as const)),
  ]
}

/** A word of which nothing is left without its disguise (`……`) would begin everywhere and end where it began: it says nothing. */
export const plant = (tree: Tree, word: Word): void => {
  const { signs } = undisguise(word.word)
  if (signs.length === 0) return
  let here = tree
  for (const sign of signs) here = stepOf(here, sign)
  here.word ??= word
}

const stepOf = (from: Tree, sign: string): Tree => {
  const known = from.byOwn.get(sign)
  if (known) return known
  const next = emptyTree()
  from.byOwn.set(sign, next)
  for (const [written, way] of waysOf(sign)) {
    const signs = [...written]
    const first = signs[0] ?? ''
    from.byFirst.set(first, [...(from.byFirst.get(first) ?? []), { signs, way, next }])
  }
  return next
}

/** What a disguise may put between two Han signs, beside what is no sign at all: so many letters and digits. */
const NOISE = 6

/** Every listed word that begins where the walk stands. */
export const follow = (tree: Tree, signs: readonly string[], walk: Walk, out: { word: Word; walk: Walk }[]): void => {
  if (tree.word) out.push({ word: tree.word, walk })
  for (const edge of tree.byFirst.get(signs[walk.at] ?? '') ?? []) take(edge, signs, walk, walk.at, out)
  if (walk.han === 0 || !isHan(signs[walk.at - 1])) return
  let at = walk.at
  while (at < signs.length && at - walk.at <= NOISE && !isHan(signs[at])) at += 1
  if (at === walk.at || !isHan(signs[at])) return
  for (const edge of tree.byFirst.get(signs[at] ?? '') ?? []) take(edge, signs, walk, at, out)
}

const take = (
  { signs: wanted, way, next }: Edge,
  signs: readonly string[],
  walk: Walk,
  at: number,
  out: { word: Word; walk: Walk }[],
): void => {
  if (!wanted.every((sign, i) => signs[at + i] === sign)) return
  const han = isHan(wanted[0])
  follow(
    next,
    signs,
    {
      at: at + wanted.length,
      own: walk.own + (way === 'own' ? 1 : 0),
      han: walk.han + (han ? 1 : 0),
      letters: walk.letters + (han ? 0 : wanted.length),
      initials: walk.initials + (way === 'initial' ? 1 : 0),
      steps: walk.steps + 1,
    },
    out,
  )
}
