import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const rejectSettlement: TicketAction<'reject-settlement'> = (call, said) =>
  take(call, 'reject-settlement', said, () => done({ input: {}, words: { note: said.reason } }))
