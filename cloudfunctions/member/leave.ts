import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { release } from './store'
import { take } from './take'

/** Whoever leaves holds the role no longer; what they did stays theirs. */
export const leave: MemberAction<'leave'> = (call, said) =>
  take(call, 'leave', said, async ({ assignmentId }) => {
    await release(call.db, assignmentId, call.at)
    return done({ input: {} })
  })
