import { randomUUID } from 'node:crypto'
import { urgencyOf } from '../../src/domain/call/phone-call'
import { done } from '../../src/domain/result'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { HotlineAction } from './action'
import { draftTicket, ticketOf } from './make-ticket'
import { take } from './take'

/** What the caller said becomes a ticket of theirs: they rate it, not the operator. An emergency is a matter of life and property. */
export const file =
  (tickets: TicketDesk): HotlineAction<'file'> =>
  async (call, said) => {
    const taken = await take(call, 'file', said, async (loaded) => {
      const drafted = await draftTicket(call, loaded, 'file', said)
      if (!drafted.ok) return drafted
      const { filing, requesterId, recusal } = drafted.value
      const urgency = urgencyOf(said.emergency) ?? said.urgency
      const made = await tickets.file(call, {
        ...filing,
        id: randomUUID(),
        kind: said.kind,
        category: said.category,
        urgency,
      })
      if (!made.ok) return made
      return done({
        input: { ticketId: made.value.id, requesterId, recusal, emergency: said.emergency },
        columns: { draft: null },
        words: { data: { ticket: made.value.number, emergency: said.emergency } },
      })
    })
    if (!taken.ok) return taken
    const ticket = await ticketOf(call.db, taken.value.id)
    if (!ticket) throw new Error('a filed call without its ticket')
    return done({ ...taken.value, ticket })
  }
