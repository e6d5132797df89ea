import { done } from '../../src/domain/result'
import type { TeamAction } from './action'
import { take } from './room'

export const confirm: TeamAction<'confirm'> = (call, said) => take(call, 'confirm', said, () => done({ input: {} }))
