import { done } from '../../src/domain/result'
import { uuidOf } from '../_kernel/chain'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { LetterAction } from './action'
import { take } from './take'

/**
 * 转为工单: what the letter speaks of becomes a ticket of its writer's, in the desk's words and with everybody kept out whom the
 * letter keeps out. The letter's own answer stays owed.
 */
export const forward =
  (tickets: TicketDesk): LetterAction<'forward'> =>
  (call, said) =>
    take(call, 'forward', said, async ({ matter, about }) => {
      const filed = await tickets.file(call, {
        id: uuidOf('letter-ticket', said.command),
        origin: { noun: 'letter', id: matter.id },
        channel: 'letter',
        kind: said.kind,
        text: said.text,
        place: said.place,
        areaId: said.area ?? matter.chosenAreaId,
        point: null,
        requesterId: matter.requesterId,
        byRule: false,
        about,
        recusal: matter.recusal,
        photos: [],
      })
      if (!filed.ok) return filed
      return done({ input: {}, words: { data: { ticket: filed.value.number } } })
    })
