import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** One attempt and its outcome. What the caller heard is kept beside the rating and never overwrites it. */
export const callBack: TicketAction<'call-back'> = (call, said) =>
  take(call, 'call-back', said, () =>
    done({
      input: {
        outcome: said.outcome,
        solved: said.solved,
        level: said.level,
        later: said.later === null ? null : Date.parse(said.later),
      },
      words: {
        text: said.words,
        data: {
          outcome: said.outcome,
          solved: said.solved,
          level: said.level,
          ...(said.later === null ? {} : { later: said.later }),
        },
      },
    }),
  )
