import { done } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { take } from './room'

export const end: ActivityAction<'end'> = (call, said) => take(call, 'end', said, () => done({ input: {} }))
