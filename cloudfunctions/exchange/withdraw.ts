import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeListing } from './listing-room'

export const withdraw: ExchangeAction<'withdraw'> = (call, said) =>
  takeListing(call, 'withdraw', said, () => done({ input: {}, words: { text: said.reason } }))
