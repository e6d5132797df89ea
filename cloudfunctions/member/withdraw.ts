import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { take } from './take'

export const withdraw: MemberAction<'withdraw'> = (call, said) =>
  take(call, 'withdraw', said, () => done({ input: {} }))
