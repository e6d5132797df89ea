import { done, refuse } from '../../src/domain/result'
import { confidentialKinds } from '../../src/domain/ticket/queue'
import type { TicketAction } from './action'
import { recusalOf } from '../_matter/recusal'
import { categoryPath } from './store-facts'
import { take } from './take'

/** Gives the matter its category, urgency and promise; a dispatcher who sees that it is about somebody says so here. */
export const accept: TicketAction<'accept'> = (call, said) =>
  take(call, 'accept', said, async ({ matter: ticket }) => {
    const recusal = said.about ? await recusalOf(call.db, said.about) : ticket.recusal
    if (!recusal) return refuse('unknown-subject')
    const kind = said.kind ?? ticket.kind
    const confidential = (confidentialKinds as readonly string[]).includes(kind)
    return done({
      input: { categoryId: said.category, urgency: said.urgency, recusal },
      facts: { categoryPath: await categoryPath(call.db, said.category) },
      columns: {
        kind,
        ...(confidential ? { public_text: null } : {}),
        ...(said.about ? { about_unit: said.about.unit, about_person: said.about.person } : {}),
      },
      words: { note: said.note, data: { category: said.category, urgency: said.urgency } },
    })
  })
