import type { Answer } from '../../contract/row'
import type { TeamContract } from '../../contract/team'

/** A team's page, its card on a list, one of its people as the leader sees them. */
export type TeamView = Answer<TeamContract, 'open'>
export type TeamCard = Answer<TeamContract, 'list'>['items'][number]
export type Member = Answer<TeamContract, 'members'>['members'][number]
