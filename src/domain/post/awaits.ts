import type { Role } from '../person/roles'
import type { State } from './states'

const owed: readonly State[] = ['pending', 'in-review', 'published']

/** In which states each of them is the next to act. A supervisor hears of what is late, and sees the rest in the queue. */
export const awaits: Readonly<Partial<Record<Role, readonly State[]>>> = {
  'community-worker': owed,
  secretary: owed,
}

/** What an author is asked: to rate the answer. */
export const awaitsRequester: readonly State[] = ['answered']
