import { mayRead, mayReveal } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { lockLetter } from './store'

/** The writer's name and phone, for a desk that must speak with them. Who looked, and when, is written first. */
export const reveal: LetterAction<'reveal'> = async (call, said) => {
  const loaded = await lockLetter(call.db, said.letter, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  if (!mayReveal(call.me, loaded.matter)) return refuse('not-yours')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('letter', $1, $2, $3)`, [
    said.letter,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string; phone: string | null }>(
    'select name, phone from person where id = $1',
    [loaded.matter.requesterId],
  )
  return person ? done(person) : refuse('not-found')
}
