import { done } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { take } from './take'

/** A missed caller is rung back. The number itself is a reveal of its own. */
export const returnCall: HotlineAction<'return-call'> = (call, said) =>
  take(call, 'return-call', said, () => done({ input: {} }))
