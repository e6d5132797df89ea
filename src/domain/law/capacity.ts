import type { Role } from '../person/roles'

/** In which capacity somebody took a road: what the entry says of them. `requester` = whoever raised the matter; `deputy` = named by a secretary. */
export interface Capacity {
  readonly role: Role | 'requester' | 'filer' | 'deputy' | 'rule'
  readonly unitId: string | null
}
