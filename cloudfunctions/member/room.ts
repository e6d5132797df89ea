import { decide } from '../../src/domain/registration/decide'
import { capacityOf, mayRead } from '../../src/domain/registration/may'
import type { Registration } from '../../src/domain/registration/registration'
import type { Facts, RoadInput } from '../../src/domain/registration/roads'
import { tell } from '../../src/domain/registration/tell'
import type { Room } from '../_matter/room'
import { fromLaw } from './row'
import { lockRegistration, type LoadedRegistration } from './store'

/** How registrations are kept. */
export const room: Room<Registration, RoadInput, Facts, LoadedRegistration> = {
  noun: 'registration',
  table: 'registration',
  law: { decide },
  lock: lockRegistration,
  columns: fromLaw,
  mayRead,
  facts: (_, __, at) => ({ at }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}
