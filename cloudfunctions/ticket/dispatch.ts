import { randomUUID } from 'node:crypto'
import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { categoryPath, unitFacts } from './store-facts'
import { slipRows } from './store'
import { take } from './take'

/** 派单: one lead unit, any co-units each with its own due time. Slips are made here and never changed. */
export const dispatch: TicketAction<'dispatch'> = (call, said) =>
  take(call, 'dispatch', said, async ({ matter: ticket }) => {
    const co = said.co.map((part) => ({ slipId: randomUUID(), unitId: part.unit, due: Date.parse(part.due) }))
    const lead = { id: randomUUID(), unitId: said.lead, part: 'lead' as const, due: null }
    const parts = co.map(({ slipId, unitId, due }) => ({ id: slipId, unitId, part: 'co' as const, due }))
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
      beside: slipRows(ticket.id, [lead, ...parts], said.mode, call.me.personId, call.at),
      words: { note: said.note, data: { unit: said.lead, mode: said.mode, co: said.co.map((part) => part.unit) } },
    })
  })
