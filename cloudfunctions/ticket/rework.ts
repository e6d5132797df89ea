import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const rework: TicketAction<'rework'> = (call, said) =>
  take(call, 'rework', said, () => done({ input: {}, columns: { answered_at: null }, words: { text: said.reason } }))
