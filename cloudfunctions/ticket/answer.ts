import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** The verifier lets the settlement through: the requester is told, and may rate this settlement. */
export const answer: TicketAction<'answer'> = (call, said) =>
  take(call, 'answer', said, () =>
    done({ input: {}, columns: { answered_at: new Date(call.at) }, words: { note: said.note } }),
  )
