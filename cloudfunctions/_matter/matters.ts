import type { MatterNoun } from './entry'

/** Where the matters of each noun lie, for whatever walks them all: the proof of the chains, a phone that is bound. */
export interface Kind {
  readonly noun: MatterNoun
  readonly table: string
  /** The column that says whose it is; null where it is nobody's. */
  readonly whose: 'requester_id' | null
  /** The column of the words that stand on the matter itself; their digest is in its first entry. */
  readonly text: 'text' | null
}

export const matters: readonly Kind[] = [
  { noun: 'ticket', table: 'ticket', whose: 'requester_id', text: 'text' },
  { noun: 'letter', table: 'letter', whose: 'requester_id', text: 'text' },
  { noun: 'swap', table: 'swap', whose: null, text: null },
  { noun: 'article', table: 'article', whose: null, text: null },
  { noun: 'call', table: 'call', whose: 'requester_id', text: null },
  { noun: 'registration', table: 'registration', whose: null, text: null },
  { noun: 'listing', table: 'listing', whose: null, text: null },
  { noun: 'agreement', table: 'agreement', whose: null, text: null },
]
