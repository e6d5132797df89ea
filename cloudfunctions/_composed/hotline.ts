import { hotlineWith } from '../hotline/index'
import { knowledgeDesk } from '../knowledge/cite'
import { rosterDesk } from '../roster/comes-next'
import { ticketDesk } from '../ticket/file'

/**
 * A call that is filed becomes a ticket; one that is answered cites what people may read in the knowledge base; one that is left
 * for the desk is told to whoever stands on the roster next.
 */
export const noun = hotlineWith(ticketDesk, knowledgeDesk, rosterDesk)
