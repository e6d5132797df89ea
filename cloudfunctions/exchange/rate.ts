import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const rate: ExchangeAction<'rate'> = (call, said) =>
  takeAgreement(call, 'rate', said, () =>
    done({
      input: { solved: said.solved, level: said.level },
      words: { text: said.words, data: { solved: said.solved, level: said.level } },
    }),
  )
