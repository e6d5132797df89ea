import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const retract: ExchangeAction<'retract'> = (call, said) =>
  takeAgreement(call, 'retract', said, () => done({ input: {}, words: { text: said.reason } }))
