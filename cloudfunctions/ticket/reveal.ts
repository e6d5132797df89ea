import { done, refuse } from '../../src/domain/result'
import { mayRead, mayReveal } from '../../src/domain/ticket/may'
import type { TicketAction } from './action'
import { lockTicket } from './store'

/** The requester's name and phone, for those who must speak with them now. Who looked, and when, is written first. */
export const reveal: TicketAction<'reveal'> = async (call, said) => {
  const loaded = await lockTicket(call.db, said.ticket, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('ticket', $1, $2, $3)`, [
    said.ticket,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string; phone: string | null }>(
    'select name, phone from person where id = $1',
    [loaded.matter.requesterId],
  )
  return person ? done(person) : refuse('not-found')
}
