import { drop, meet, start } from '../clock/clock'
import { togetherLimits } from '../clock/limits'
import { nobody } from '../law/recusal'
import type { Table } from '../law/road'
import type { Actor } from '../person/actor'
import { refuse } from '../result'
import { isAdmitter, isConfirmer, isHost, isLeaderOrHost, isOther, isSelf, type Facts } from './may'
import type { Membership, Team } from './team'

export interface TeamInput {
  confirm: unknown
  decline: unknown
  edit: unknown
  'hand-over': { leaderId: string }
  disband: unknown
}
export type TeamRoad = keyof TeamInput

/** The one table of a team. `propose` makes it: a community's own team is open at once. */
export const teamRoads = {
  confirm: {
    from: ['proposed'],
    to: ['open'],
    who: isConfirmer,
    guards: [],
    effect: (team, _, { at }) => ({ ...team, state: 'open', clocks: meet(team.clocks, 'agree', at) }),
  },
  decline: {
    from: ['proposed'],
    to: ['declined'],
    who: isConfirmer,
    guards: [],
    effect: (team, _, { at }) => ({
      ...team,
      state: 'declined',
      clocks: meet(team.clocks, 'agree', at),
      endedAt: at,
    }),
  },
  edit: { from: ['open'], to: ['same'], who: isLeaderOrHost, guards: [], effect: (team) => team },
  'hand-over': {
    from: ['open'],
    to: ['same'],
    who: isLeaderOrHost,
    guards: [
      (team, { leaderId }) => (leaderId === team.leaderId ? refuse('leads-already') : null),
      (_, __, { isMember }) => (isMember ? null : refuse('not-a-member')),
    ],
    effect: (team, { leaderId }) => ({ ...team, leaderId }),
  },
  disband: {
    from: ['open'],
    to: ['disbanded'],
    who: isLeaderOrHost,
    guards: [],
    effect: (team, _, { at }) => ({ ...team, state: 'disbanded', endedAt: at, clocks: drop(team.clocks, null) }),
  },
} as const satisfies Table<Team, TeamInput, Facts>

export const teamRoadNames = Object.keys(teamRoads) as TeamRoad[]

export interface MembershipInput {
  ask: unknown
  admit: unknown
  'turn-away': unknown
  consent: { isNamed: boolean }
  quit: unknown
  remove: unknown
}
export type MembershipRoad = keyof MembershipInput

const whileOpen = ({ team }: Membership) => (team.state === 'open' ? null : refuse('team-not-open'))

/** The one table of a person in a team. The first `ask` makes the row and stands in `asking`. Who is out is no longer named. */
export const membershipRoads = {
  ask: {
    from: ['out'],
    to: ['asked'],
    who: isSelf,
    guards: [whileOpen],
    effect: (membership) => ({ ...membership, state: 'asked' }),
  },
  admit: {
    from: ['asked'],
    to: ['in'],
    who: isAdmitter,
    guards: [whileOpen],
    effect: (membership) => ({ ...membership, state: 'in' }),
  },
  'turn-away': {
    from: ['asked'],
    to: ['out'],
    who: isAdmitter,
    guards: [],
    effect: (membership) => ({ ...membership, state: 'out', isNamed: false }),
  },
  consent: {
    from: ['in'],
    to: ['same'],
    who: isSelf,
    guards: [],
    effect: (membership, { isNamed }) => ({ ...membership, isNamed }),
  },
  quit: {
    from: ['asked', 'in'],
    to: ['out'],
    who: isOther,
    guards: [],
    effect: (membership) => ({ ...membership, state: 'out', isNamed: false }),
  },
  remove: {
    from: ['in'],
    to: ['out'],
    who: isAdmitter,
    guards: [({ team, personId }) => (personId === team.leaderId ? refuse('hand-over-first') : null)],
    effect: (membership) => ({ ...membership, state: 'out', isNamed: false }),
  },
} as const satisfies Table<Membership, MembershipInput, Facts>

export const membershipRoadNames = Object.keys(membershipRoads) as MembershipRoad[]

/** The road `propose`: by a resident it waits for the community, by the community itself it is open at once. */
export const propose = (actor: Actor, id: string, areaPath: readonly string[], at: number): Team => {
  const isOwn = isHost(actor, areaPath)
  return {
    id,
    version: 1,
    state: isOwn ? 'open' : 'proposed',
    requesterId: actor.personId,
    leaderId: actor.personId,
    areaPath,
    clocks: isOwn ? [] : start([], 'agree', togetherLimits.agree, at),
    recusal: nobody,
    endedAt: null,
  }
}

/** Before anybody has asked: what the first `ask` starts from. */
export const asking = (personId: string, team: Team): Membership => ({
  version: 0,
  state: 'out',
  personId,
  isNamed: false,
  team,
})
