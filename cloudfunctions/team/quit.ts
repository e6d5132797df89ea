import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const quit: TeamAction<'quit'> = (call, said) =>
  memberStep(call, 'quit', { team: said.team, person: call.me.personId }, {})
