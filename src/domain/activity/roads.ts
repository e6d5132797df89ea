import { HOUR } from '../calendar/china-time'
import { drop, meet, start } from '../clock/clock'
import { limits, togetherLimits } from '../clock/limits'
import { nobody } from '../law/recusal'
import type { Guard, Table } from '../law/road'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Activity } from './activity'
import { isLeader, isLeaderOrRule, isRule, mayDraft, type Facts } from './may'

/** What each road is told, as the law needs it. */
export interface ActivityInput {
  edit: { startsAt: number; endsAt: number; quota: number }
  publish: unknown
  start: unknown
  end: unknown
  record: { count: number }
  cancel: unknown
}
export type ActivityRoad = keyof ActivityInput

/** Doors open an hour before the start at the earliest. */
const EARLY = HOUR
/** Nothing is planned further ahead, and nothing lasts longer, than people mean. */
const LONGEST = 3 * 24 * HOUR

const planned = (activity: Activity, at: number): Activity['clocks'] =>
  start(activity.clocks, 'begin', limits.begin, at, activity.startsAt)

const timesFit: Guard<Activity, { startsAt: number; endsAt: number }, Facts> = (_, { startsAt, endsAt }, { at }) => {
  if (startsAt <= at) return refuse('starts-in-the-past')
  if (endsAt <= startsAt) return refuse('ends-before-it-starts')
  return endsAt - startsAt > LONGEST ? refuse('lasts-too-long') : null
}

/** The one table of an activity. `draft` makes it. */
export const activityRoads = {
  edit: {
    from: ['draft', 'published'],
    to: ['same'],
    who: isLeader,
    guards: [timesFit, ({ seated }, { quota }) => (quota < seated ? refuse('less-than-seated', { seated }) : null)],
    effect: (activity, input, { at }) => {
      const edited = { ...activity, ...input }
      return activity.state === 'draft' ? edited : { ...edited, clocks: planned(edited, at) }
    },
  },
  publish: {
    from: ['draft'],
    to: ['published'],
    who: isLeader,
    guards: [
      ({ startsAt }, _, { at }) => (startsAt <= at ? refuse('starts-in-the-past') : null),
      (_, __, { isTeamOpen }) => (isTeamOpen ? null : refuse('team-not-open')),
    ],
    effect: (activity, _, { at }) => ({ ...activity, state: 'published', clocks: planned(activity, at) }),
  },
  start: {
    from: ['published'],
    to: ['running'],
    who: isLeaderOrRule,
    guards: [
      ({ startsAt }, _, { at }, actor) => (startsAt - (isRule(actor) ? 0 : EARLY) > at ? refuse('too-early') : null),
    ],
    effect: (activity, _, { at }) => ({
      ...activity,
      state: 'running',
      clocks: start(meet(activity.clocks, 'begin', at), 'term', limits.term, at, activity.endsAt),
    }),
  },
  end: {
    from: ['running'],
    to: ['ended'],
    who: isLeaderOrRule,
    guards: [({ endsAt }, _, { at }, actor) => (isRule(actor) && endsAt > at ? refuse('too-early') : null)],
    effect: (activity, _, { at }) => ({
      ...activity,
      state: 'ended',
      clocks: start(meet(activity.clocks, 'term', at), 'record', togetherLimits.record, at),
    }),
  },
  record: {
    from: ['ended'],
    to: ['recorded'],
    who: isLeader,
    guards: [],
    effect: (activity, _, { at }) => ({
      ...activity,
      state: 'recorded',
      clocks: meet(activity.clocks, 'record', at),
      endedAt: at,
    }),
  },
  cancel: {
    from: ['draft', 'published', 'running'],
    to: ['cancelled'],
    who: isLeader,
    guards: [],
    effect: (activity, _, { at }) => ({
      ...activity,
      state: 'cancelled',
      clocks: drop(activity.clocks, null),
      endedAt: at,
    }),
  },
} as const satisfies Table<Activity, ActivityInput, Facts>

export const activityRoadNames = Object.keys(activityRoads) as ActivityRoad[]

export interface Drafting {
  readonly id: string
  readonly teamId: string | null
  readonly teamLeaderId: string | null
  readonly areaPath: readonly string[]
  readonly startsAt: number
  readonly endsAt: number
  readonly quota: number
}

/** The road `draft`: by the community, or by a team's leader for the team. Who makes it leads it. */
export const draft = (actor: Actor, drafting: Drafting, at: number): Result<Activity> => {
  const { teamLeaderId, ...planned } = drafting
  if (!mayDraft(actor, drafting.areaPath, teamLeaderId)) return refuse('not-yours')
  const activity: Activity = {
    ...planned,
    version: 1,
    state: 'draft',
    requesterId: null,
    leaderId: actor.personId,
    seated: 0,
    clocks: [],
    recusal: nobody,
    endedAt: null,
  }
  return timesFit(activity, drafting, { at, isTeamOpen: true, codeFits: false }, actor) ?? done(activity)
}
