import { mayRead, mayReveal } from '../../src/domain/ticket/may'
import { reveal as revealed } from '../_matter/reveal'
import type { TicketAction } from './action'
import { lockTicket } from './store'

/** The requester's name and phone, for those who must speak with them now. */
export const reveal: TicketAction<'reveal'> = async (call, said) =>
  revealed(call, {
    noun: 'ticket',
    matter: (await lockTicket(call.db, said.ticket, call.at))?.matter,
    mayRead,
    mayReveal,
  })
