import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const supply: TicketAction<'supply'> = (call, said) =>
  take(call, 'supply', said, () =>
    done({
      input: { silent: false },
      photos: said.photos,
      words: { text: said.text, data: { photos: said.photos.length } },
    }),
  )
