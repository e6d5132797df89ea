import { lawOf } from '../law/law'
import type { Activity, Place } from './activity'
import type { Facts } from './may'
import { placeRoads, type PlaceInput } from './place-roads'
import { activityRoads, type ActivityInput } from './roads'

const isRecused = (): boolean => false

export const activityLaw = lawOf<Activity, ActivityInput, Facts>({
  roads: activityRoads,
  isRecused,
  hidden: [],
  alone: ['publish', 'start', 'end'],
})

export const placeLaw = lawOf<Place, PlaceInput, Facts>({
  roads: placeRoads,
  isRecused,
  hidden: ['offer', 'lapse'],
  alone: ['join', 'take', 'leave', 'undo'],
})
