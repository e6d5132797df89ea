import { done, refuse } from '../../src/domain/result'
import type { TicketAction } from './action'
import { take } from './take'

/** Two at once: the row's lock lets one through, the other is told who has it. */
export const takeCallback: TicketAction<'take-callback'> = async (call, said) => {
  const taken = await take(call, 'take-callback', said, () => done({ input: {} }))
  if (taken.ok || taken.code !== 'held-by-another') return taken
  const [holder] = await call.db.query<{ name: string }>(
    'select p.name from ticket t join person p on p.id = t.caller_id where t.id = $1',
    [said.ticket],
  )
  return refuse('held-by-another', { ...taken.detail, ...(holder ? { by: holder.name } : {}) })
}
