import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const note: ExchangeAction<'note'> = (call, said) =>
  takeAgreement(call, 'note', said, () => done({ input: {}, words: { text: said.text } }))
