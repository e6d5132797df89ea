import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const admit: TeamAction<'admit'> = (call, said) =>
  memberStep(call, 'admit', said, {}, [{ to: { person: said.person }, what: 'admitted', weight: 'must' }])
