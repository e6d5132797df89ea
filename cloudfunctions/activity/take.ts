import type { ActivityAction } from './action'
import { placeStep } from './place-step'

export const takePlace: ActivityAction<'take'> = (call, said) =>
  placeStep(call, 'take', { ...said, person: call.me.personId }, () => ({}))
