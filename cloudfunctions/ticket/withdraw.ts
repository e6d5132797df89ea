import { done } from '../../src/domain/result'
import type { TicketAction } from './action'
import { dropParts } from './store'
import { take } from './take'

export const withdraw: TicketAction<'withdraw'> = async (call, said) => {
  const taken = await take(call, 'withdraw', said, () => done({ input: {}, words: { text: said.reason } }))
  if (taken.ok) await dropParts(call.db, said.ticket, call.at)
  return taken
}
