import { lawOf } from '../law/law'
import type { Letter } from './letter'
import { isRecused } from './may'
import { roads, type Facts, type RoadInput } from './roads'

/** The letter's law, walked: what the cloud refuses with, and which buttons a page shows. */
export const { decide, allowedRoads, openRoad } = lawOf<Letter, RoadInput, Facts>({
  roads,
  isRecused,
  hidden: ['hand-up', 'lapse', 'close'],
  alone: [
    'forward',
    'rate',
    'reopen',
    'withdraw',
    'propose-publication',
    'consent',
    'refuse-consent',
    'publish',
    'unpublish',
  ],
})
