import { lawOf } from '../law/law'
import { isNamedIn } from '../law/recusal'
import type { Pledge } from './pledge'
import { roads, type Facts, type RoadInput } from './roads'

/** The law of a pledge, walked. */
export const { decide, allowedRoads, openRoad } = lawOf<Pledge, RoadInput, Facts>({
  roads,
  isRecused: (actor, pledge) => actor.personId !== pledge.requesterId && isNamedIn(actor, pledge.recusal),
  hidden: ['begin', 'term-over', 'lapse', 'finish'],
  alone: ['report'],
})
