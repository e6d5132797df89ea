import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const reopen: TicketAction<'reopen'> = (call, said) =>
  take(call, 'reopen', said, () => done({ input: {}, words: { text: said.reason } }))
