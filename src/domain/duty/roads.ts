import { DAY } from '../calendar/china-time'
import type { Table } from '../law/road'
import { refuse, type Refusal } from '../result'
import type { Duty, Terms } from './duty'
import { isCommunity, isCommunityOrRule, type WhoFacts } from './may'

export type Facts = WhoFacts

export interface RoadInput {
  edit: Terms
  'open-duty': unknown
  resize: { quota: number }
  'close-duty': unknown
}

export type RoadName = keyof RoadInput

const LONGEST = 366 * DAY

/** A term has days in it, at most a year of them, and is not over before it begins. */
export const termRefusal = ({ from, to }: Pick<Terms, 'from' | 'to'>, at: number): Refusal | null => {
  if (to <= from || to - from > LONGEST) return refuse('bad-term')
  return to <= at ? refuse('term-is-over') : null
}

/** The one table of a post. `draft` makes one. */
export const roads = {
  edit: {
    from: ['draft'],
    to: ['same'],
    who: isCommunity,
    guards: [(_, input, { at }) => termRefusal(input, at)],
    effect: (duty, input) => ({ ...duty, ...input }),
  },
  'open-duty': {
    from: ['draft'],
    to: ['open'],
    who: isCommunity,
    guards: [(duty, _, { at }) => (duty.to <= at ? refuse('term-is-over') : null)],
    effect: (duty) => ({ ...duty, state: 'open' }),
  },
  resize: {
    from: ['open'],
    to: ['same'],
    who: isCommunity,
    guards: [(duty, input) => (input.quota < duty.taken ? refuse('places-are-taken', { taken: duty.taken }) : null)],
    effect: (duty, input) => ({ ...duty, quota: input.quota }),
  },
  'close-duty': {
    from: ['draft', 'open'],
    to: ['closed'],
    who: isCommunityOrRule,
    guards: [
      // Before its term is over, whoever serves on it is released first, each with a reason.
      (duty, _, { at }) => (duty.to > at && duty.taken > 0 ? refuse('places-are-taken', { taken: duty.taken }) : null),
      (duty, _, { at }, actor) => (actor.isRule && duty.to > at ? refuse('too-early') : null),
    ],
    effect: (duty, _, { at }) => ({ ...duty, state: 'closed', endedAt: at }),
  },
} as const satisfies Table<Duty, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
