import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { take } from './take'

export const decline: MemberAction<'decline'> = (call, said) =>
  take(call, 'decline', said, () =>
    done({ input: { reason: said.reason }, words: { text: said.words, data: { reason: said.reason } } }),
  )
