import { done, refuse } from '../../src/domain/result'
import { allowedRoads } from '../../src/domain/ticket/decide'
import { isRecused, mayRead, mayReveal } from '../../src/domain/ticket/may'
import { areasOf } from '../_database/areas'
import type { TicketAction } from './action'
import { toLaw } from './row'
import { readTicket } from './store-view'
import { toView } from './view'

/** One ticket as this reader may see it, with the roads they may take now. */
export const open: TicketAction<'open'> = async (call, said) => {
  const row = await readTicket(call.db, said.ticket, call.at)
  if (!row) return refuse('not-found')
  const ticket = toLaw(row)
  if (!mayRead(call.me, ticket) || isRecused(call.me, ticket)) return refuse('not-found')
  const facts = {
    at: call.at,
    posts: row.posts,
    units: new Map(),
    categoryPath: [],
    sample: 0,
    // No button hangs on it.
    requesterReach: 'app' as const,
  }
  return done(
    toView(
      row,
      ticket,
      await areasOf(call.db),
      call.me,
      { can: allowedRoads(ticket, call.me, facts), canReveal: mayReveal(call.me, ticket) },
      call.at,
    ),
  )
}
