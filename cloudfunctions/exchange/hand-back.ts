import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const handBack: ExchangeAction<'hand-back'> = (call, said) =>
  takeAgreement(call, 'hand-back', said, () => done({ input: {}, words: { text: said.reason } }))
