import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

export const attach: TicketAction<'attach'> = (call, said) =>
  take(call, 'attach', said, () =>
    done({
      input: { photos: said.photos.length },
      photos: said.photos,
      words: { text: said.text, data: { photos: said.photos.length } },
    }),
  )
