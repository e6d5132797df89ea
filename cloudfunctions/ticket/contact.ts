import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const contact: TicketAction<'contact'> = (call, said) =>
  take(call, 'contact', said, () =>
    done({
      input: { outcome: said.outcome },
      words: { text: said.text, note: said.note, data: { way: said.way, outcome: said.outcome } },
    }),
  )
