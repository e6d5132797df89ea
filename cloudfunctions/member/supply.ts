import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { take } from './take'

export const supply: MemberAction<'supply'> = (call, said) =>
  take(call, 'supply', said, () => done({ input: { silent: false }, words: { text: said.text } }))
