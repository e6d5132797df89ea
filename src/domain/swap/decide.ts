import { lawOf } from '../law/law'
import { roads, type Facts, type RoadInput } from './roads'
import type { Swap } from './swap'

/** The law of a swap, walked. A roster is about nobody, so nobody is recused. */
export const { decide, allowedRoads } = lawOf<Swap, RoadInput, Facts>({
  roads,
  isRecused: () => false,
  hidden: ['lapse-swap'],
  alone: ['accept-swap'],
})
