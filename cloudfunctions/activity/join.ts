import type { ActivityAction } from './action'
import { placeStep } from './place-step'

export const join: ActivityAction<'join'> = (call, said) =>
  placeStep(call, 'join', { ...said, person: call.me.personId }, (turns) => ({ turn: turns + 1 }))
