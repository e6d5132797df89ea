import { DAY } from '../calendar/china-time'
import { drop, meet, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Guard, Table } from '../law/road'
import { refuse } from '../result'
import { isCommunity, isOwn, isRule, type WhoFacts } from './may'
import type { Pledge } from './pledge'
import type { State } from './states'

export type Facts = WhoFacts

export interface RoadInput {
  begin: unknown
  'hand-back': unknown
  release: unknown
  'term-over': unknown
  report: unknown
  lapse: unknown
  finish: unknown
}

export type RoadName = keyof RoadInput

/** A report may be written in the last thirty days of the term, and for thirty days after it. */
const REPORT_BEFORE = 30 * DAY

const end = (pledge: Pledge, state: State, at: number): Pledge => ({
  ...pledge,
  state,
  endedAt: at,
  clocks: drop(pledge.clocks, null),
})

/** A timer comes no earlier than its clock. */
const due =
  (name: 'begin' | 'term' | 'report' | 'rate'): Guard<Pledge, unknown, Facts> =>
  (pledge, _, { at }) => {
    const clock = running(pledge.clocks, name)
    return clock !== undefined && clock.due <= at ? null : refuse('too-early')
  }

/** The one table of a pledge. `claim` makes one and stands in open.ts. */
export const roads = {
  begin: {
    from: ['pledged'],
    to: ['serving'],
    who: isRule,
    guards: [due('begin')],
    effect: (pledge, _, { at }) => ({
      ...pledge,
      state: 'serving',
      clocks: start(meet(pledge.clocks, 'begin', at), 'term', limits.term, at, pledge.to),
    }),
  },
  'hand-back': {
    from: ['pledged', 'serving'],
    to: ['handed-back'],
    who: isOwn,
    guards: [],
    effect: (pledge, _, { at }) => end(pledge, 'handed-back', at),
  },
  release: {
    from: ['pledged', 'serving'],
    to: ['released'],
    who: isCommunity,
    guards: [],
    effect: (pledge, _, { at }) => end(pledge, 'released', at),
  },
  /** The term is over: they are asked for their report, and nothing happens to who writes none. */
  'term-over': {
    from: ['serving'],
    to: ['same'],
    who: isRule,
    guards: [due('term')],
    effect: (pledge, _, { at }) => ({
      ...pledge,
      clocks: start(meet(pledge.clocks, 'term', at), 'report', limits.report, pledge.to),
    }),
  },
  report: {
    from: ['serving'],
    to: ['reported'],
    who: isOwn,
    guards: [(pledge, _, { at }) => (at < pledge.to - REPORT_BEFORE ? refuse('too-early') : null)],
    effect: (pledge, _, { at }) => ({
      ...pledge,
      state: 'reported',
      clocks: start(drop(meet(pledge.clocks, 'report', at), null), 'rate', limits.rate, Math.max(at, pledge.to)),
    }),
  },
  lapse: {
    from: ['serving'],
    to: ['ended'],
    who: isRule,
    guards: [due('report')],
    effect: (pledge, _, { at }) => end(pledge, 'ended', at),
  },
  finish: {
    from: ['reported'],
    to: ['ended'],
    who: isRule,
    guards: [due('rate')],
    effect: (pledge, _, { at }) => end({ ...pledge, clocks: meet(pledge.clocks, 'rate', at) }, 'ended', at),
  },
} as const satisfies Table<Pledge, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
