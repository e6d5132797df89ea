import { done } from '../../src/domain/result'
import type { TeamAction } from './action'
import { take } from './room'

export const disband: TeamAction<'disband'> = (call, said) =>
  take(call, 'disband', said, () => done({ input: {}, words: { text: said.reason } }))
