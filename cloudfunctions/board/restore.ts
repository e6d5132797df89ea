import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** Shown again, with what was promised to its author. */
export const restore: BoardAction<'restore'> = (call, said) =>
  take(call, 'restore', said, () => done({ input: {}, words: { text: said.words } }))
