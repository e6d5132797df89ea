import { lawOf } from '../law/law'
import { isNamedIn } from '../law/recusal'
import type { Duty } from './duty'
import { roads, type Facts, type RoadInput } from './roads'

/** The law of a post, walked. */
export const { decide, allowedRoads, openRoad } = lawOf<Duty, RoadInput, Facts>({
  roads,
  isRecused: (actor, duty) => isNamedIn(actor, duty.recusal),
  hidden: [],
  alone: ['open-duty', 'close-duty'],
})
