import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { MemberAction } from './action'
import { hold, lockStanding, lockTallies, release, type LoadedRegistration } from './store'
import { step, take } from './take'

/** The community says that they live here: they hold the role from now on; where they stood before, they have moved away from. */
export const confirm: MemberAction<'confirm'> = (call, said) =>
  take(call, 'confirm', said, async ({ matter, unitKey }) => {
    const before = await lockStanding(call.db, { requesterId: matter.requesterId, unitKey })
    // A confirmation that the law refuses must not have moved anybody; what it decides is decided by the matter and the actor alone.
    if (matter.state === 'registered' && before) {
      const moved = await moveAway(call, before, matter.id)
      if (!moved.ok) return moved
    }
    const [community] = matter.areaPath.slice(-1)
    if (matter.subject === 'unit' || community === undefined)
      return done({ input: {}, columns: { confirmed_at: new Date(call.at) } })
    const assignment = randomUUID()
    await hold(call.db, assignment, matter.requesterId, community, call.at)
    return done({ input: {}, columns: { confirmed_at: new Date(call.at), assignment_id: assignment } })
  })

/** The old one ends under the rule's hand, in the same transaction: refused together, done together. */
const moveAway = async (call: Call, before: LoadedRegistration, next: string): Promise<Result<null>> => {
  await lockTallies(call.db, [before.matter.id, next])
  await release(call.db, before.assignmentId, call.at)
  const hand = { id: randomUUID(), at: call.at, fingerprint: `move ${next}` }
  const moved = await step(call.db, before, 'move', ruleActor, { input: {} }, hand)
  return moved.ok ? done(null) : refuse('wrong-state', { state: before.matter.state })
}
