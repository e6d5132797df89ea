import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { take } from './take'

/** The author's own verdict on one answer. */
export const rate: BoardAction<'rate'> = (call, said) =>
  take(call, 'rate', said, ({ matter }) =>
    done({
      input: { solved: said.solved, level: said.level },
      words: { text: said.words, data: { solved: said.solved, level: said.level, round: matter.answer?.round ?? 1 } },
    }),
  )
