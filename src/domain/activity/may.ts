import type { Capacity } from '../law/capacity'
import type { Who } from '../law/road'
import { reaches, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import type { Activity, Place } from './activity'

export interface Facts {
  readonly at: number
  /** Whether the team it belongs to is still there; true where it belongs to none. */
  readonly isTeamOpen: boolean
  /** Whether the six digits that somebody typed are those of this minute or the one before. */
  readonly codeFits: boolean
}

export const hosts: readonly Role[] = ['community-worker', 'secretary']

export const isHost = (actor: Actor, path: readonly string[]): boolean =>
  hosts.some((role) => reaches(actor, role, path))

/** Who leads it; the community stands in when the leader cannot. */
export const leads = (actor: Actor, { leaderId, areaPath }: Pick<Activity, 'leaderId' | 'areaPath'>): boolean =>
  !actor.isRule && (actor.personId === leaderId || isHost(actor, areaPath))

export const isLeader: Who<Activity, Facts> = leads

export const isLeaderOrRule: Who<Activity, Facts> = (actor, activity) => actor.isRule === true || leads(actor, activity)

/** A draft is its leader's and the community's; what was published is everybody's to read. */
export const mayRead = (actor: Actor, activity: Activity): boolean =>
  activity.state !== 'draft' || leads(actor, activity)

/** The names of those who come, for the list at the door. Every look is logged. */
export const mayReveal = (actor: Actor, activity: Activity): boolean =>
  leads(actor, activity) && ['published', 'running', 'ended'].includes(activity.state)

/** Who may make one: the community for itself, a team's leader for the team. */
export const mayDraft = (actor: Actor, path: readonly string[], teamLeaderId: string | null): boolean =>
  isHost(actor, path) || (teamLeaderId !== null && actor.personId === teamLeaderId)

export const isSelf: Who<Place, Facts> = (actor, place) => !actor.isRule && actor.personId === place.personId

export const isPlaceLeader: Who<Place, Facts> = (actor, { activity }) => leads(actor, activity)

export const isRule = (actor: Actor): boolean => actor.isRule === true

export const capacityOf = (actor: Actor, activity: Activity): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  if (actor.personId === activity.leaderId) return { role: 'leader', unitId: null }
  return { role: hosts.find((each) => reaches(actor, each, activity.areaPath)) ?? 'leader', unitId: null }
}
