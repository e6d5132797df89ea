import { done } from '../../src/domain/result'
import type { InboxAction } from './action'
import { lockDead, writeMend } from './mend'

/** Once more from the beginning: by the outbox, or, what was given up after calls, on the phone list. */
export const retry: InboxAction<'retry'> = async (call, said) => {
  const dead = await lockDead(call, said.telling)
  if (!dead.ok) return dead
  const state = dead.value.failure?.startsWith('phone-') ? 'phone' : 'waiting'
  await call.db.query(
    'update telling set send_state = $2, send_at = $3, attempts = 0, calls = 0, failure = null where id = $1',
    [dead.value.id, state, new Date(call.at)],
  )
  await writeMend(call, dead.value, 'retry')
  return done({ id: dead.value.id, state })
}
