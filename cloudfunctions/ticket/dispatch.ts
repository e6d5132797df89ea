import { randomUUID } from 'node:crypto'
import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { categoryPath, unitFacts } from './store-facts'
import { take } from './take'

/** 派单: one lead unit, any co-units each with its own due time. Slips are made here and never changed. */
export const dispatch: TicketAction<'dispatch'> = (call, said) =>
  take(call, 'dispatch', said, async ({ ticket }) => {
    const co = said.co.map((part) => ({ slipId: randomUUID(), unitId: part.unit, due: Date.parse(part.due) }))
    const lead = {
      id: randomUUID(),
      unitId: said.lead,
      mode: said.mode,
      part: 'lead' as const,
      due: null,
      madeBy: call.me.personId,
    }
    return done({
      input: { slipId: lead.id, mode: said.mode, leadUnitId: said.lead, coUnits: co },
      facts: {
        units: await unitFacts(
          call.db,
          [said.lead, ...said.co.map((part) => part.unit)],
          [...ticket.recusal.personIds, ticket.requesterId],
          call.at,
        ),
        categoryPath: ticket.categoryId === null ? [] : await categoryPath(call.db, ticket.categoryId),
      },
      columns: { lead_since: new Date(call.at) },
      slips: [
        lead,
        ...co.map((part) => ({
          id: part.slipId,
          unitId: part.unitId,
          mode: said.mode,
          part: 'co' as const,
          due: part.due,
          madeBy: call.me.personId,
        })),
      ],
      words: { note: said.note, data: { unit: said.lead, mode: said.mode, co: said.co.map((part) => part.unit) } },
    })
  })
