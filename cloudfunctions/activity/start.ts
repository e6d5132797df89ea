import { done } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { take } from './room'

export const start: ActivityAction<'start'> = (call, said) => take(call, 'start', said, () => done({ input: {} }))
