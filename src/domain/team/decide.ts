import { lawOf } from '../law/law'
import { membershipRoads, teamRoads, type MembershipInput, type TeamInput } from './roads'
import type { Facts } from './may'
import type { Membership, Team } from './team'

const isRecused = (): boolean => false

export const teamLaw = lawOf<Team, TeamInput, Facts>({ roads: teamRoads, isRecused, hidden: [], alone: [] })

export const membershipLaw = lawOf<Membership, MembershipInput, Facts>({
  roads: membershipRoads,
  isRecused,
  hidden: [],
  alone: ['ask', 'admit', 'remove'],
})
