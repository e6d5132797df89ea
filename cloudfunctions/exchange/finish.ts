import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const finish: ExchangeAction<'finish'> = (call, said) =>
  takeAgreement(call, 'finish', said, () => done({ input: {}, words: { text: said.text } }))
