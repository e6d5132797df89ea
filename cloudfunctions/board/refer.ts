import { done } from '../../src/domain/result'
import type { TicketDesk } from '../_matter/ticket-desk'
import { keptOut } from './about'
import type { BoardAction } from './action'
import { take } from './take'

/** 移交上级: a moderator sees whom it is about, and so neither they nor their office go on with it. */
export const referOf =
  (tickets: TicketDesk): BoardAction<'refer'> =>
  (call, said) =>
    take(call, 'refer', said, async () => {
      const out = await keptOut(call, tickets, said.post, said.about)
      return out.ok
        ? done({ input: { recusal: out.value.recusal }, columns: out.value.columns, words: { note: said.note } })
        : out
    })
