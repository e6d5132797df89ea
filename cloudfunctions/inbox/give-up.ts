import { done } from '../../src/domain/result'
import type { InboxAction } from './action'
import { lockDead, writeMend } from './mend'

/** The administrator lets it rest: in the app it stays. */
export const giveUp: InboxAction<'give-up'> = async (call, said) => {
  const dead = await lockDead(call, said.telling)
  if (!dead.ok) return dead
  await call.db.query(`update telling set send_state = 'none', failure = 'given-up', chased_at = $2 where id = $1`, [
    dead.value.id,
    new Date(call.at),
  ])
  await writeMend(call, dead.value, 'give-up')
  return done({ id: dead.value.id, state: 'none' })
}
