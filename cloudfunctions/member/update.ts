import { done } from '../../src/domain/result'
import type { MemberAction } from './action'
import { gives } from './register'
import { take } from './take'

export const update: MemberAction<'update'> = (call, said) =>
  take(call, 'update', said, ({ matter }) => done({ input: {}, columns: gives(matter.subject, said) }))
