import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** Stays hidden, for the reason that the author is told. */
export const uphold: BoardAction<'uphold'> = (call, said) =>
  take(call, 'uphold', said, () => done({ input: {}, words: { text: said.words } }))
