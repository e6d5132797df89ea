import { done } from '../../src/domain/result'
import { stepsOf } from '../_matter/take'
import type { RosterAction } from './action'
import { room } from './swap-room'
import { syncGaps } from './sync'
import { lockRoster } from './which'

const steps = stepsOf(room)

/** Both shifts change hands in the same transaction as the agreement; when the law refuses, nothing of it stays. */
export const acceptSwap: RosterAction<'accept-swap'> = (call, said) =>
  steps.take(call, 'accept-swap', said.swap, said, async ({ matter }) => {
    const { shiftId, backId, requesterId, otherId } = matter
    await call.db.query(
      `update shift set person_id = case id when $1::uuid then $3::uuid else $4::uuid end
        where id = $1 and person_id = $4 or id = $2 and person_id = $3`,
      [shiftId, backId, otherId, requesterId],
    )
    const roster = await lockRoster(call.db, matter.rosterId)
    if (roster) await syncGaps(call.db, roster, call.at)
    return done({ input: {} })
  })

export const declineSwap: RosterAction<'decline-swap'> = (call, said) =>
  steps.take(call, 'decline-swap', said.swap, said, () => done({ input: {}, words: { note: said.note } }))

export const withdrawSwap: RosterAction<'withdraw-swap'> = (call, said) =>
  steps.take(call, 'withdraw-swap', said.swap, said, () => done({ input: {} }))
