import { mayRead, mayReveal } from '../../src/domain/call/may'
import { done, refuse } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { lockCall } from './store'

/** The caller's number and name, to ring them back. Who looked, and when, is written first. */
export const reveal: HotlineAction<'reveal'> = async (call, said) => {
  const loaded = await lockCall(call.db, said.call, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('call', $1, $2, $3)`, [
    said.call,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string }>('select name from person where id = $1', [
    loaded.matter.requesterId,
  ])
  return done({ name: person?.name ?? '', phone: loaded.phone })
}
