import { stepsOf } from '../_matter/take'
import { room } from './room'

export const { take } = stepsOf(room)
