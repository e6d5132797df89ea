import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const uphold: TicketAction<'uphold'> = (call, said) =>
  take(call, 'uphold', said, () => done({ input: {}, words: { text: said.reason } }))
