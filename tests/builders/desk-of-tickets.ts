import * as v from 'valibot'
import { caller } from '../../cloudfunctions/_cloudbase/caller'
import { database } from '../../cloudfunctions/_database/database'
import type { Call } from '../../cloudfunctions/_kernel/call'
import { serve } from '../../cloudfunctions/_kernel/serve'
import type { TicketDesk } from '../../cloudfunctions/_matter/ticket-desk'
import { ticketDesk } from '../../cloudfunctions/ticket/file'
import type { Result } from '../../src/domain/result'
import type { Reply } from '../../src/contract/row'
import { files } from './cloud'

/** Another noun that needs the ticket's desk: whatever is asked of it in one call goes down in one transaction. */
export const atTheDesk = async <T>(
  who: string,
  ask: (desk: TicketDesk, call: Call) => Promise<Result<T>>,
): Promise<Reply<T>> => {
  const ports = { caller, database, files, wechat: { phoneOf: () => Promise.resolve(null) } }
  const contract = {
    ask: { kind: 'write', audit: '试', may: 'anyone', input: v.strictObject({}), output: v.any() },
  } as const
  const noun = { name: 'probe', contract, actions: { ask: (call: Call) => ask(ticketDesk, call) } }
  const main = serve(noun as never, ports as never)
  return (await main({ action: 'ask', input: {} }, { environment: JSON.stringify({ TCB_UUID: who }) })) as Reply<T>
}
