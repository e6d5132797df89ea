import { done } from '../../src/domain/result'
import { uuidOf } from '../_kernel/chain'
import type { TicketAction } from './action'
import { categoryPath, unitFacts } from './store'
import { take } from './take'

/** 派单: one lead unit, any co-units each with its own due time. Slips are made here and never changed. */
export const dispatch: TicketAction<'dispatch'> = (call, said) =>
  take(call, 'dispatch', said, async ({ ticket }) => {
    const slip = (unit: string): string => uuidOf('slip', said.command, unit)
    const co = said.co.map((part) => ({ slipId: slip(part.unit), unitId: part.unit, due: Date.parse(part.due) }))
    const lead = { id: slip(said.lead), unitId: said.lead, mode: said.mode, part: 'lead' as const, due: null, madeBy: call.me.personId }
    return done({
      input: { slipId: lead.id, mode: said.mode, leadUnitId: said.lead, coUnits: co },
      facts: {
        units: await unitFacts(call.db, [said.lead, ...said.co.map((part) => part.unit)], call.at),
        categoryPath: ticket.categoryId === null ? [] : await categoryPath(call.db, ticket.categoryId),
      },
      columns: { lead_since: new Date(call.at) },
      slips: [
        lead,
        ...co.map((part) => ({ id: part.slipId, unitId: part.unitId, mode: said.mode, part: 'co' as const, due: part.due, madeBy: call.me.personId })),
      ],
      words: { note: said.note, data: { unit: said.lead, mode: said.mode, co: said.co.map((part) => part.unit) } },
    })
  })
