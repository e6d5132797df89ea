import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const remove: TeamAction<'remove'> = (call, said) =>
  memberStep(call, 'remove', said, {}, [{ to: { person: said.person }, what: 'removed', weight: 'must' }])
