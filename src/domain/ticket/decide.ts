import { lawOf } from '../law/law'
import { isRecused } from './may'
import { roads, type Facts, type RoadInput } from './roads'
import type { Ticket } from './ticket'

/** The ticket's law, walked: what the cloud refuses with, and which buttons a page shows. */
export const { decide, allowedRoads, openRoad } = lawOf<Ticket, RoadInput, Facts>({
  roads,
  isRecused,
  hidden: ['lapse'],
  alone: [
    'answer-at-once',
    'return',
    'countersign',
    'answer',
    'rate',
    'take-callback',
    'release-callback',
    'reopen',
    'rework',
  ],
})
