import { lawOf } from '../law/law'
import { isNamedIn } from '../law/recusal'
import type { Registration } from './registration'
import { roads, type Facts, type RoadInput } from './roads'

/** The law of a registration, walked. */
export const { decide, allowedRoads, openRoad } = lawOf<Registration, RoadInput, Facts>({
  roads,
  isRecused: (actor, registration) =>
    actor.personId !== registration.requesterId && isNamedIn(actor, registration.recusal),
  hidden: ['move'],
  alone: [],
})
