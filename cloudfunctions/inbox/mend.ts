import { randomUUID } from 'node:crypto'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Mend } from '../../src/domain/telling/ways'
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

/** Leaves a trace of who did what with a dead letter: the next administrator can ask them. */
export const writeMend = async (call: Call, telling: LockedTelling, act: Mend): Promise<void> => {
  await call.db.query(
    `insert into telling_mend (id, telling_id, person_id, at, act, failure, district_id, street_id, community_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      randomUUID(),
      telling.id,
      call.me.personId,
      new Date(call.at),
      act,
      telling.failure,
      telling.district_id,
      telling.street_id,
      telling.community_id,
    ],
  )
}
