import { mayReveal } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import type { BoardAction } from './action'
import { lockPost } from './store'

/** Who the author really is, for a moderator who must speak with them. Who looked, and when, is written first. */
export const reveal: BoardAction<'reveal'> = async (call, said) => {
  const loaded = await lockPost(call.db, said.post)
  if (!loaded || !mayReveal(call.me, loaded.matter)) return refuse('not-found')
  await call.db.query(`insert into reveal (noun, subject_id, person_id, at) values ('post', $1, $2, $3)`, [
    said.post,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<{ name: string; phone: string | null }>(
    'select name, phone from person where id = $1',
    [loaded.matter.requesterId],
  )
  return person ? done(person) : refuse('not-found')
}
