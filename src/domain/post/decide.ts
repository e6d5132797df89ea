import { lawOf } from '../law/law'
import { isRecused } from './may'
import type { Post } from './post'
import { roads, type Facts, type RoadInput } from './roads'

/** The post's law, walked: what the cloud refuses with, and which buttons a page shows. */
export const { decide, allowedRoads, openRoad } = lawOf<Post, RoadInput, Facts>({
  roads,
  isRecused,
  hidden: ['suspend', 'lapse', 'conclude'],
  alone: ['appeal', 'dismiss-reports', 'rate', 'report'],
})
