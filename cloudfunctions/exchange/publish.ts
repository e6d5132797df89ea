import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeListing } from './listing-room'

export const publish: ExchangeAction<'publish'> = (call, said) =>
  takeListing(call, 'publish', said, () => done({ input: {}, columns: { published_at: new Date(call.at) } }))
