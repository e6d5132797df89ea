import { decide } from '../../src/domain/letter/decide'
import type { Letter } from '../../src/domain/letter/letter'
import { capacityOf, mayRead } from '../../src/domain/letter/may'
import type { Facts, RoadInput } from '../../src/domain/letter/roads'
import { tell } from '../../src/domain/letter/tell'
import type { Room } from '../_matter/room'
import { fromLaw } from './row'
import { lockLetter, type LoadedLetter } from './store'

/** How letters are kept. */
export const room: Room<Letter, RoadInput, Facts, LoadedLetter> = {
  noun: 'letter',
  table: 'letter',
  law: { decide },
  lock: lockLetter,
  columns: fromLaw,
  mayRead,
  facts: (_, __, at) => ({ at }),
  // Whoever passes it on stands at the desk that it leaves.
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}
