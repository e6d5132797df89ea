import { allowedRoads } from '../../src/domain/post/decide'
import { mayRead, mayReveal } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { stranger } from '../_kernel/me'
import type { TicketStandings } from '../_matter/ticket-standing'
import type { BoardAction } from './action'
import { standingsOf } from './card'
import { readReplies } from './replies'
import { toLaw } from './row'
import { readPost } from './store-view'
import { toView } from './view'

const FIRST_REPLIES = 20

/** One post as this reader may see it, with the roads they may take now and the first replies. */
export const openOf =
  (tickets: TicketStandings): BoardAction<'open'> =>
  async (call, said) => {
    const row = await readPost(call.db, said.post, call.me.personId)
    const post = row && toLaw(row)
    if (!post || !mayRead(call.me, post)) return refuse('not-found')
    const facts = { at: call.at, unitsHere: row.units_here, joined: row.joined, target: null, ticket: null }
    const standings = await standingsOf(call.db, tickets, [row])
    return done({
      ...toView(row, post, await areasOf(call.db), call.me, standings.get(post.ticketId ?? '')),
      can: call.me.personId === stranger.personId ? [] : allowedRoads(post, call.me, facts),
      canReveal: mayReveal(call.me, post),
      firstReplies: await readReplies(call, post, null, FIRST_REPLIES),
    })
  }
