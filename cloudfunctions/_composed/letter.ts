import { letterNoun } from '../letter/index'
import { ticketDesk } from '../ticket/file'

/** A letter that is forwarded becomes a ticket. */
export const noun = letterNoun(ticketDesk)
