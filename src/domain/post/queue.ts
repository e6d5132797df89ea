import type { Role } from '../person/roles'
import type { State } from './states'

const work: readonly State[] = ['pending', 'in-review', 'published', 'answered', 'raised', 'hidden']

/** What each moderator works on, in the order of the tabs. */
export const workStates: Readonly<Partial<Record<Role, readonly State[]>>> = {
  'community-worker': work,
  secretary: work,
  supervisor: work,
}
