import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const consent: TeamAction<'consent'> = (call, said) =>
  memberStep(call, 'consent', { team: said.team, person: call.me.personId }, { isNamed: said.isNamed })
