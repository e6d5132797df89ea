import { decide } from '../../src/domain/call/decide'
import { capacityOf, mayRead } from '../../src/domain/call/may'
import type { PhoneCall } from '../../src/domain/call/phone-call'
import type { Facts, RoadInput } from '../../src/domain/call/roads'
import { tell } from '../../src/domain/call/tell'
import type { Room } from '../_matter/room'
import { fromLaw } from './row'
import { lockCall, type LoadedCall } from './store'

/** How calls are kept. */
export const room: Room<PhoneCall, RoadInput, Facts, LoadedCall> = {
  noun: 'call',
  table: 'call',
  law: { decide },
  lock: lockCall,
  columns: fromLaw,
  mayRead,
  facts: ({ operators }, more, at) => ({ at, operators: new Set(operators), next: more.next ?? [] }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}
