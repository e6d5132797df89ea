import { done } from '../../src/domain/result'
import type { LetterAction } from './action'
import { take } from './take'

export const rate: LetterAction<'rate'> = (call, said) =>
  take(call, 'rate', said, () =>
    done({
      input: { solved: said.solved, level: said.level },
      words: { text: said.words, data: { solved: said.solved, level: said.level } },
    }),
  )
