import type { MatterNoun } from './entry'

/** Where the matters of each noun lie, for whatever walks them all: the proof of the chains, a phone that is bound. */
export interface Kind {
  readonly noun: MatterNoun
  readonly table: string
  /** The column that says whose it is; null where it is nobody's. */
  readonly whose: 'requester_id' | null
  /** The column of the words that stand on the matter itself; their digest is in its first entry. */
  readonly text: 'text' | null
  /** Whether it can be about somebody: then it has `recused_units` and `recused_persons`, and whoever is named hears nothing of it. */
  readonly recuses: boolean
}

export const matters: readonly Kind[] = [
  { noun: 'ticket', table: 'ticket', whose: 'requester_id', text: 'text', recuses: true },
  { noun: 'letter', table: 'letter', whose: 'requester_id', text: 'text', recuses: true },
  { noun: 'swap', table: 'swap', whose: null, text: null, recuses: false },
  { noun: 'article', table: 'article', whose: null, text: null, recuses: false },
  { noun: 'call', table: 'call', whose: 'requester_id', text: null, recuses: true },
  { noun: 'registration', table: 'registration', whose: null, text: null, recuses: true },
  { noun: 'listing', table: 'listing', whose: null, text: null, recuses: false },
  { noun: 'agreement', table: 'agreement', whose: null, text: null, recuses: false },
  { noun: 'post', table: 'post', whose: 'requester_id', text: 'text', recuses: true },
  { noun: 'reply', table: 'reply', whose: null, text: 'text', recuses: false },
  { noun: 'team', table: 'team', whose: null, text: null, recuses: false },
  { noun: 'activity', table: 'activity', whose: null, text: null, recuses: false },
  { noun: 'duty', table: 'service_duty', whose: null, text: null, recuses: true },
  { noun: 'pledge', table: 'service_pledge', whose: null, text: 'text', recuses: true },
  { noun: 'record', table: 'service_record', whose: null, text: 'text', recuses: true },
]
