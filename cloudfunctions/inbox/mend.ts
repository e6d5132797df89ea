import { done, refuse, type Result } from '../../src/domain/result'
import { mayMend } from '../../src/domain/telling/may'
import type { Call } from '../_kernel/call'
import { pathOf } from './area'
import { lockTelling, type LockedTelling } from './lock-telling'

/** A dead letter, locked, of an area that the administrator reaches. */
export const lockDead = async (call: Call, id: string): Promise<Result<LockedTelling>> => {
  const telling = await lockTelling(call, id)
  if (!telling || telling.person_id === call.me.personId || !mayMend(call.me, pathOf(telling)))
    return refuse('not-found')
  return telling.send_state === 'dead' ? done(telling) : refuse('not-dead')
}
