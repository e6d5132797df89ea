import { HOUR } from '../../src/domain/calendar/china-time'
import type { Activity, ActivityState, Place, PlaceState } from '../../src/domain/activity/activity'
import type { Facts as ActivityFacts } from '../../src/domain/activity/may'
import { nobody } from '../../src/domain/law/recusal'
import { ruleActor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import type { Facts as TeamFacts } from '../../src/domain/team/may'
import type { Membership, MembershipState, Team, TeamState } from '../../src/domain/team/team'
import { actor, held, NOW } from './law-ticket'
import type { Cast } from './square'
import type { Part } from './together-table'

/** Teams, activities and people for the law alone, in the community d-e-1, led by `leader`. */
const COMMUNITY = ['d', 'd-e', 'd-e-1']

export const teamFacts: TeamFacts = { at: NOW, isMember: true }
export const activityFacts: ActivityFacts = { at: NOW, isTeamOpen: true, codeFits: true }

export const teamIn = (state: TeamState, more: Partial<Team> = {}): Team => ({
  id: 'team',
  version: 3,
  state,
  requesterId: 'own',
  leaderId: 'leader',
  areaPath: COMMUNITY,
  clocks: [],
  recusal: nobody,
  endedAt: null,
  ...more,
})

export const membershipIn = (state: MembershipState, more: Partial<Membership> = {}): Membership => ({
  version: 3,
  state,
  personId: 'self',
  isNamed: false,
  team: teamIn('open'),
  ...more,
})

/** It starts right now: its leader may begin it, and so may the clock; it ends right now once it runs. */
export const activityIn = (state: ActivityState, more: Partial<Activity> = {}): Activity => ({
  id: 'activity',
  version: 3,
  state,
  requesterId: null,
  teamId: 'team',
  leaderId: 'leader',
  areaPath: COMMUNITY,
  startsAt: state === 'draft' ? NOW + HOUR : NOW,
  endsAt: state === 'running' ? NOW : NOW + 2 * HOUR,
  quota: 20,
  seated: 5,
  clocks: [],
  recusal: nobody,
  endedAt: null,
  ...more,
})

/** What a place of an activity is measured on: it is published and has room, but for who checks in and whom it is taken from. */
export const placeIn = (state: PlaceState, more: Partial<Place> = {}): Place => ({
  version: 3,
  state,
  personId: 'self',
  turn: 4,
  holdUntil: null,
  activity: activityIn('published', { startsAt: NOW + HOUR }),
  ...more,
})

const speaks = (role: Role): Part[] => (role === 'secretary' || role === 'community-worker' ? ['host'] : [])

const above = ['d', 'd-e', 'd-e-1']
const beside = ['d-w', 'd-e-2', 'd-e-1-g']

const byRole = (role: Role): Cast<Part>[] => [
  ...above.map((area) => ({
    name: `${role} of ${area}`,
    actor: actor('x', held(role, { area })),
    parts: speaks(role),
  })),
  ...beside.map((area) => ({ name: `${role} of ${area}`, actor: actor('x', held(role, { area })), parts: [] })),
  { name: `${role} of a unit`, actor: actor('x', held(role, { unit: 'lamps' })), parts: [] },
  ...(['own', 'leader', 'self'] as const).map((part) => ({
    name: `${role} of the district who is ${part}`,
    actor: actor(part, held(role, { area: 'd' })),
    parts: [part, ...speaks(role)] as Part[],
  })),
  {
    name: `${role} from beside who leads it`,
    actor: actor('leader', held(role, { area: 'd-w' })),
    parts: ['leader'],
  },
]

export const togetherCast: readonly Cast<Part>[] = [
  ...roles.flatMap(byRole),
  ...(['own', 'leader', 'self'] as const).map((part) => ({ name: part, actor: actor(part), parts: [part] as Part[] })),
  { name: 'a stranger', actor: actor('stranger'), parts: [] },
  { name: 'a rule or a timer', actor: ruleActor, parts: ['rule'] },
]
