import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeAgreement } from './agreement-room'

export const agree: ExchangeAction<'agree'> = (call, said) =>
  takeAgreement(call, 'agree', said, () =>
    done({ input: {}, columns: { agreed_at: new Date(call.at) }, words: { text: said.text } }),
  )
