import type { ActivityAction } from './action'
import { placeStep } from './place-step'

export const checkIn: ActivityAction<'check-in'> = (call, said) => placeStep(call, 'check-in', said, () => ({}))
