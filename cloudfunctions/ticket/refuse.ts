import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** Never a bare no: a listed reason, and where to go instead. */
export const refuseTicket: TicketAction<'refuse'> = (call, said) =>
  take(call, 'refuse', said, () =>
    done({
      input: { reason: said.reason },
      words: { text: said.instead, note: said.note, data: { reason: said.reason } },
    }),
  )
