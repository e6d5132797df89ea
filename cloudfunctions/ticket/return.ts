import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { dropParts } from './store'
import { take } from './take'

export const returnTicket: TicketAction<'return'> = async (call, said) => {
  const taken = await take(call, 'return', said, ({ matter: ticket }) =>
    done({
      input: {},
      columns: { lead_since: null },
      words: { note: said.reason, data: { unit: ticket.lead?.unitId ?? null } },
    }),
  )
  if (taken.ok) await dropParts(call.db, said.ticket, call.at)
  return taken
}
