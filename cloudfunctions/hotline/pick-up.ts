import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** Two at once: the row's lock lets one through, the other is told who has it. */
export const pickUp: HotlineAction<'pick-up'> = (call, said) => take(call, 'pick-up', said, () => done({ input: {} }))
