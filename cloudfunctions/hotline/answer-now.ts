import { randomUUID } from 'node:crypto'
import { done, refuse } from '../../src/domain/result'
import type { KnowledgeDesk } from '../_matter/knowledge-desk'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { HotlineAction } from './action'
import { draftTicket, ticketOf } from './make-ticket'
import { take } from './take'

/** A consultation, answered while the caller waits: a ticket that is closed with its answer, and that the caller alone may rate. */
export const answerNow =
  (tickets: TicketDesk, knowledge: KnowledgeDesk): HotlineAction<'answer-now'> =>
  async (call, said) => {
    if (said.article) {
      const cited = await knowledge.cite(call, { article: said.article.id, edition: said.article.version })
      if (!cited.ok) return cited.code === 'not-found' ? refuse('not-cited') : cited
    }
    const taken = await take(call, 'answer-now', said, async (loaded) => {
      const drafted = await draftTicket(call, loaded, 'answer-now', { ...said, about: null })
      if (!drafted.ok) return drafted
      const { filing, requesterId, recusal } = drafted.value
      const made = await tickets.file(call, { ...filing, id: randomUUID(), kind: 'consult' })
      if (!made.ok) return made
      const { reply, article } = said
      const told = await tickets.answerAtOnce(call, { ticket: made.value.id, reply, article, note: null })
      if (!told.ok) return told
      return done({
        input: { ticketId: made.value.id, requesterId, recusal, emergency: said.emergency },
        columns: { draft: null },
        words: { data: { ticket: made.value.number, emergency: said.emergency, article } },
      })
    })
    if (!taken.ok) return taken
    const ticket = await ticketOf(call.db, taken.value.id)
    if (!ticket) throw new Error('an answered call without its ticket')
    return done({ ...taken.value, ticket })
  }
