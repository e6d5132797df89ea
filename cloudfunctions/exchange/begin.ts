import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const begin: ExchangeAction<'begin'> = (call, said) =>
  takeAgreement(call, 'begin', said, () => done({ input: {} }))
