import { done } from '../../src/domain/result'
import type { TeamAction } from './action'
import { take } from './room'
import { membershipOf } from './store'

/** To one of its members; who led it stays one. */
export const handOver: TeamAction<'hand-over'> = (call, said) =>
  take(call, 'hand-over', said, async ({ matter }) => {
    const { state } = await membershipOf(call.db, matter, said.person)
    return done({ input: { leaderId: said.person }, facts: { isMember: state === 'in' } })
  })
