import { hotlineWith } from '../hotline/index'
import { ticketDesk } from '../ticket/file'

/** A call that is filed becomes a ticket. */
export const noun = hotlineWith(ticketDesk)
