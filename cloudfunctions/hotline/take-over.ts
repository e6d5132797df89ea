import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** A colleague went home, or left the call to whoever comes: it is mine from here on. */
export const takeOver: HotlineAction<'take-over'> = (call, said) =>
  take(call, 'take-over', said, () => done({ input: {} }))
