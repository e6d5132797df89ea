import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const decline: ExchangeAction<'decline'> = (call, said) =>
  takeAgreement(call, 'decline', said, () => done({ input: {}, words: { text: said.reason } }))
