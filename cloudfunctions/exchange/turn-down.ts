import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeListing } from './listing-room'

export const turnDown: ExchangeAction<'turn-down'> = (call, said) =>
  takeListing(call, 'turn-down', said, () => done({ input: {}, words: { text: said.reason } }))
