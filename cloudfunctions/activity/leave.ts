import type { ActivityAction } from './action'
import { placeStep } from './place-step'

export const leave: ActivityAction<'leave'> = (call, said) =>
  placeStep(call, 'leave', { ...said, person: call.me.personId }, () => ({}))
