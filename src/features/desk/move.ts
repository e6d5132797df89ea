import { wordOf } from '../../words/word-of'

export type Move = 'next' | 'previous' | 'open' | 'refresh' | 'leave'

const keys: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Enter: 'open',
  r: 'refresh',
  Escape: 'leave',
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Which move a key asks for; a browser's own shortcuts stay the browser's. */
export const moveOf = (pressed: Key): Move | undefined =>
  pressed.ctrlKey || pressed.metaKey || pressed.altKey ? undefined : wordOf(keys, pressed.key)

/** The neighbour in the list; stays at the ends. Nothing picked yet: the first, from either key. */
export const neighbour = (ids: readonly string[], current: string | null, move: 'next' | 'previous'): string | null => {
  const at = current === null ? -1 : ids.indexOf(current)
  if (at < 0) return ids[0] ?? null
  return ids[Math.min(ids.length - 1, Math.max(0, at + (move === 'next' ? 1 : -1)))] ?? null
}

/** Where the eye goes when a ticket leaves the list: to the one below, at the end to the one above. */
export const afterLeaving = (ids: readonly string[], left: string): string | null => {
  const at = ids.indexOf(left)
  return ids[at + 1] ?? (at > 0 ? (ids[at - 1] ?? null) : null)
}
