import { mayRead, mayReveal } from '../../src/domain/pledge/may'
import { done, refuse } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { lockPledge } from './pledge-row'

/** The name and phone, for whoever must speak with them about the post. Who looked, and when, is written first. */
export const revealPledge: ServiceAction<'reveal-pledge'> = async (call, said) => {
  const loaded = await lockPledge(call.db, said.pledge)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('pledge', $1, $2, $3)`, [
    said.pledge,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string; phone: string | null }>(
    'select name, phone from person where id = $1',
    [loaded.matter.requesterId],
  )
  return person ? done(person) : refuse('not-found')
}
