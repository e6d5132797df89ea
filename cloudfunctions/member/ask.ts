import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { take } from './take'

export const ask: MemberAction<'ask'> = (call, said) =>
  take(call, 'ask', said, () => done({ input: {}, words: { text: said.question } }))
