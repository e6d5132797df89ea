import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const turnAway: TeamAction<'turn-away'> = (call, said) =>
  memberStep(call, 'turn-away', said, {}, [{ to: { person: said.person }, what: 'turned-away', weight: 'must' }])
