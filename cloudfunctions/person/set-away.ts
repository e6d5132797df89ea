import { hasDeputy } from '../../src/domain/person/roles'
import { refuse } from '../../src/domain/result'
import type { PersonAction } from './action'
import { meNow } from './me'

/** AB岗: while A is away, B has it. Only one's own post, and only into the future. */
export const setAway: PersonAction<'set-away'> = async (call, said) => {
  const held = call.me.assignments.find(({ id }) => id === said.assignment)
  if (!held || !hasDeputy(held.role)) return refuse('not-your-assignment')
  if (said.until !== null && Date.parse(said.until) <= call.at) return refuse('due-in-the-past')
  await call.db.query('update assignment set away_until = $2 where id = $1', [
    said.assignment,
    said.until === null ? null : new Date(said.until),
  ])
  return meNow(call)
}
