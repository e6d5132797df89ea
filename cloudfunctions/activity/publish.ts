import { done } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { take } from './room'

export const publish: ActivityAction<'publish'> = (call, said) => take(call, 'publish', said, () => done({ input: {} }))
