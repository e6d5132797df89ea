import { done } from '../../src/domain/result'
import type { TeamAction } from './action'
import { take } from './room'

export const decline: TeamAction<'decline'> = (call, said) =>
  take(call, 'decline', said, () => done({ input: {}, words: { text: said.reason } }))
