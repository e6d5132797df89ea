import type { Role } from '../person/roles'
import type { State } from './states'

/** In which states each of them is the next to act. */
export const awaits: Readonly<Partial<Record<Role, readonly State[]>>> = {
  'community-worker': ['registered'],
  secretary: ['registered'],
}

/** What whoever registers is asked: to answer the community's question. */
export const awaitsRequester: readonly State[] = ['asked']
