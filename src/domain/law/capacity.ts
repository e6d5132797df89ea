import type { Role } from '../person/roles'

/** In which capacity somebody took a road: what the entry says of them. `requester` = whoever raised the matter. */
export interface Capacity {
  readonly role: Role | 'requester' | 'filer' | 'rule'
  readonly unitId: string | null
}
