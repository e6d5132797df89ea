import type { ActivityAction } from './action'
import { placeStep } from './place-step'

export const undo: ActivityAction<'undo'> = (call, said) => placeStep(call, 'undo', said, () => ({}))
