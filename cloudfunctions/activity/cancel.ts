import { done } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { take } from './room'

export const cancel: ActivityAction<'cancel'> = (call, said) =>
  take(call, 'cancel', said, () => done({ input: {}, words: { text: said.reason } }))
