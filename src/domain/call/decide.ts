import { lawOf } from '../law/law'
import { isRecused } from './may'
import type { PhoneCall } from './phone-call'
import { roads, type Facts, type RoadInput } from './roads'

/** The call's law, walked: what the cloud refuses with, and which buttons a desk shows. */
export const { decide, allowedRoads, openRoad } = lawOf<PhoneCall, RoadInput, Facts>({
  roads,
  isRecused,
  hidden: ['connect', 'miss'],
  alone: ['drop', 'return-call'],
})
