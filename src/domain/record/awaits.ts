import type { Role } from '../person/roles'
import type { State } from './states'

const owed: readonly State[] = ['vouched']

/** In which states the community is the next to act; before that the leader is. */
export const awaits: Readonly<Partial<Record<Role, readonly State[]>>> = { 'community-worker': owed, secretary: owed }

/** Where a leader is asked; when they let the time pass, the community may speak in their place. */
export const awaitsLeader: readonly State[] = ['submitted']
