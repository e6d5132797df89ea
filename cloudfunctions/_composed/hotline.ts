import { hotlineWith } from '../hotline/index'
import { knowledgeDesk } from '../knowledge/cite'
import { ticketDesk } from '../ticket/file'

/** A call that is filed becomes a ticket; one that is answered cites what people may read in the knowledge base. */
export const noun = hotlineWith(ticketDesk, knowledgeDesk)
