import type { Capacity } from '../law/capacity'
import type { Who } from '../law/road'
import { reaches, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import type { Membership, Team } from './team'

export interface Facts {
  readonly at: number
  /** Whether the person to whom a team is handed is one of its members. */
  readonly isMember: boolean
}

/** Who stands for a community: its workers and its secretary. */
export const hosts: readonly Role[] = ['community-worker', 'secretary']

export const isHost = (actor: Actor, path: readonly string[]): boolean =>
  hosts.some((role) => reaches(actor, role, path))

/** Nobody confirms or declines the team that they proposed themselves. */
export const isConfirmer: Who<Team, Facts> = (actor, team) =>
  isHost(actor, team.areaPath) && actor.personId !== team.requesterId

export const isLeaderOrHost: Who<Team, Facts> = (actor, team) =>
  actor.personId === team.leaderId || isHost(actor, team.areaPath)

/** An open team's page is for everybody; a proposed one is read by who proposed it and by the community. */
export const mayRead = (actor: Actor, team: Team): boolean =>
  team.state === 'open' ||
  team.state === 'disbanded' ||
  actor.personId === team.requesterId ||
  isHost(actor, team.areaPath)

export const isSelf: Who<Membership, Facts> = (actor, membership) =>
  !actor.isRule && actor.personId === membership.personId

/** Whoever leads the team admits, the community in their stead; nobody admits themselves. */
export const isAdmitter: Who<Membership, Facts> = (actor, { team, personId }) =>
  actor.personId !== personId && (actor.personId === team.leaderId || isHost(actor, team.areaPath))

/** The leader of a team leaves it by handing it over first. */
export const isOther: Who<Membership, Facts> = (actor, membership, facts) =>
  isSelf(actor, membership, facts) && membership.personId !== membership.team.leaderId

/** Who may see the names of a team: its leader and the community. Every look is logged. */
export const mayReveal = (actor: Actor, team: Team): boolean =>
  team.state === 'open' && (actor.personId === team.leaderId || isHost(actor, team.areaPath))

export const capacityOf = (actor: Actor, team: Team): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  if (team.state !== 'proposed' && actor.personId === team.leaderId) return { role: 'leader', unitId: null }
  const role = hosts.find((each) => reaches(actor, each, team.areaPath))
  return { role: role ?? 'requester', unitId: null }
}
