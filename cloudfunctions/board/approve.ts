import { done } from '../../src/domain/result'
import type { TicketDesk } from '../_matter/ticket-desk'
import { keptOut } from './about'
import type { BoardAction } from './action'
import { take } from './take'

/** Everybody may read it from now on, and an answer is owed. A moderator who sees whom it is about says so here. */
export const approveOf =
  (tickets: TicketDesk): BoardAction<'approve'> =>
  (call, said) =>
    take(call, 'approve', said, async () => {
      const out = await keptOut(call, tickets, said.post, said.about)
      return out.ok ? done({ input: { recusal: out.value.recusal }, columns: out.value.columns }) : out
    })
