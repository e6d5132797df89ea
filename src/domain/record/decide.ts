import { lawOf } from '../law/law'
import { isNamedIn } from '../law/recusal'
import type { ServiceRecord } from './record'
import { roads, type Facts, type RoadInput } from './roads'

/** The law of a service record, walked. */
export const { decide, allowedRoads, openRoad } = lawOf<ServiceRecord, RoadInput, Facts>({
  roads,
  isRecused: (actor, record) => actor.personId !== record.requesterId && isNamedIn(actor, record.recusal),
  hidden: ['supersede'],
  alone: ['confirm'],
})
