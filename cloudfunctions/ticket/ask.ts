import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const ask: TicketAction<'ask'> = (call, said) =>
  take(call, 'ask', said, () => done({ input: {}, words: { text: said.question } }))
