import { done } from '../../src/domain/result'
import type { ExchangeAction } from './action'
import { takeListing } from './listing-room'
import { wordsOf } from './propose'

export const edit: ExchangeAction<'edit'> = (call, said) =>
  takeListing(call, 'edit', said, () =>
    done({
      input: { quantity: said.quantity, until: said.until === null ? null : Date.parse(said.until) },
      columns: { title: said.title, text: said.text },
      words: { text: wordsOf(said), data: { quantity: said.quantity } },
    }),
  )
