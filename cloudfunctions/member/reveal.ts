import { mayRead, mayReveal } from '../../src/domain/registration/may'
import { done, refuse } from '../../src/domain/result'
import type { MemberAction } from './action'
import { lockRegistration } from './store'

/** The name and phone, for the community that must speak with them. Who looked, and when, is written first. */
export const reveal: MemberAction<'reveal'> = async (call, said) => {
  const loaded = await lockRegistration(call.db, said.registration)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('registration', $1, $2, $3)`, [
    said.registration,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string; phone: string | null }>(
    'select name, phone from person where id = $1',
    [loaded.matter.requesterId],
  )
  return person ? done(person) : refuse('not-found')
}
