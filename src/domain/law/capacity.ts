import type { Role } from '../person/roles'

/**
 * In which capacity somebody took a road: what the entry says of them. `requester` = whoever raised the matter; `deputy` = named by a
 * secretary; `leader` = of a team or an activity; `contact` = registered to speak for a unit.
 */
export interface Capacity {
  readonly role: Role | 'requester' | 'filer' | 'deputy' | 'leader' | 'contact' | 'rule'
  readonly unitId: string | null
}
