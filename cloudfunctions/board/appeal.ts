import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** 申诉: once in a post's life; another moderator looks. */
export const appeal: BoardAction<'appeal'> = (call, said) =>
  take(call, 'appeal', said, () => done({ input: {}, words: { text: said.reason } }))
