import type { Role } from '../person/roles'
import type { TeamState } from './team'

const owed: readonly TeamState[] = ['proposed']

/** In which states the community is asked. */
export const awaits: Readonly<Partial<Record<Role, readonly TeamState[]>>> = {
  'community-worker': owed,
  secretary: owed,
}
