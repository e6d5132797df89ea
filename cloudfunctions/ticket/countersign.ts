import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** The supervisor's key for an answer that only explains, or says that it cannot be done. */
export const countersign: TicketAction<'countersign'> = (call, said) =>
  take(call, 'countersign', said, () => done({ input: {}, words: { note: said.note } }))
