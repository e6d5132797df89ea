import type { TeamAction } from './action'
import { memberStep } from './member-step'

export const ask: TeamAction<'ask'> = (call, said) =>
  memberStep(call, 'ask', { team: said.team, person: call.me.personId }, {}, [], said.isNamed)
