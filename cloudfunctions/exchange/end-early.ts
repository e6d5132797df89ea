import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const endEarly: ExchangeAction<'end-early'> = (call, said) =>
  takeAgreement(call, 'end-early', said, () => done({ input: {}, words: { text: said.reason } }))
