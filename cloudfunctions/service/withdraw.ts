import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeRecord } from './record-room'

export const withdraw: ServiceAction<'withdraw'> = (call, said) =>
  takeRecord(call, 'withdraw', said, () => done({ input: {} }))
