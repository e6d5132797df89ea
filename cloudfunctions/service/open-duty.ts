import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeDuty } from './duty-room'

export const openDuty: ServiceAction<'open-duty'> = (call, said) =>
  takeDuty(call, 'open-duty', said, () => done({ input: {} }))
