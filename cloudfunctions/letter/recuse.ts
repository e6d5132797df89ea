import { both } from '../../src/domain/law/recusal'
import { deskFor } from '../../src/domain/letter/routing'
import { done } from '../../src/domain/result'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { LetterAction } from './action'
import { officesOf, recusalFor } from './offices'
import { take } from './take'

/** 回避: the writer, or whoever reads it, says whom it is about. Where that is the desk itself, it goes on to the one above. */
export const recuse =
  (tickets: TicketDesk): LetterAction<'recuse'> =>
  (call, said) =>
    take(call, 'recuse', said, async ({ matter, draft }) => {
      const named = await recusalFor(call.db, said, call.at)
      if (!named.ok) return named
      const recusal = both(matter.recusal, named.value)
      const desk = deskFor(await officesOf(call.db, matter.areaPath, call.at), recusal, matter.requesterId)
      await tickets.keepOut(call, { noun: 'letter', id: matter.id }, recusal)
      const moves = desk !== null && desk.areaId !== matter.desk.areaId
      return done({
        input: { recusal: named.value, desk },
        columns: {
          ...(said.secretaryOf === null ? {} : { about_secretary: true }),
          ...(said.unit === null ? {} : { about_unit: said.unit }),
          ...(said.person === null ? {} : { about_person: said.person }),
          // The draft was the former desk's.
          ...(moves ? { unread: true, draft: null, draft_version: draft.version + 1 } : {}),
        },
        words: { data: { secretary: said.secretaryOf !== null, moved: moves } },
      })
    })
