import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeRecord } from './record-room'

export const vouch: ServiceAction<'vouch'> = (call, said) => takeRecord(call, 'vouch', said, () => done({ input: {} }))
