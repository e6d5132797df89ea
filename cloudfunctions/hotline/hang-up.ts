import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** The line is closed; what was said is still to be filed. */
export const hangUp: HotlineAction<'hang-up'> = (call, said) => take(call, 'hang-up', said, () => done({ input: {} }))
