import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { finishPart as closePart } from './store'
import { take } from './take'

export const finishPart: TicketAction<'finish-part'> = async (call, said) => {
  const taken = await take(call, 'finish-part', said, () =>
    done({ input: { unitId: said.unit }, words: { note: said.text, data: { unit: said.unit } } }),
  )
  if (taken.ok) await closePart(call.db, said.ticket, said.unit, call.at)
  return taken
}
