import { done } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { takeDuty } from './duty-room'

export const closeDuty: ServiceAction<'close-duty'> = (call, said) =>
  takeDuty(call, 'close-duty', said, () => done({ input: {}, words: { text: said.reason } }))
