import { start } from '../../src/domain/clock/clock'
import { limits } from '../../src/domain/clock/limits'
import type { Post } from '../../src/domain/post/post'
import type { Facts, RoadInput, RoadName } from '../../src/domain/post/roads'
import type { State } from '../../src/domain/post/states'
import { NOW } from './law-ticket'

/** Posts and inputs for the law alone. */
export const PATH = ['d', 'd-e', 'd-e-1']
const DAY = 86_400_000

const hadAnswer: readonly State[] = ['answered', 'closed']
const notShown: readonly State[] = ['hidden', 'in-review']

/** A post in a state, with everything it must have lived through: every guard of a usual road is met. */
export const postIn = (state: State, more: Partial<Post> = {}): Post => ({
  id: 'post',
  version: 7,
  state,
  requesterId: 'author',
  areaPath: PATH,
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  // It runs out right now: a timer may act, a person still may.
  clocks: state === 'answered' ? start([], 'rate', limits.rate, NOW - 14 * DAY) : [],
  publishedAt: state === 'pending' ? null : NOW - DAY,
  hiding: notShown.includes(state)
    ? { reason: 'attack', at: NOW - DAY, byId: 'hider', from: 'published', endedAt: null }
    : null,
  appealedAt: null,
  reporterIds: ['one', 'two', 'three'],
  reportRound: 1,
  answer: hadAnswer.includes(state) ? { round: 1, at: NOW - DAY, personId: 'worker', unitId: 'committee' } : null,
  ratings: [],
  ticketId: state === 'raised' ? 'ticket' : null,
  mergedInto: state === 'merged' ? 'other' : null,
  createdAt: NOW - 2 * DAY,
  endedAt: ['closed', 'merged', 'withdrawn'].includes(state) ? NOW : null,
  ending: state === 'closed' ? 'not-rated' : null,
  ...more,
})

export const facts: Facts = {
  at: NOW,
  unitsHere: ['committee', 'street-office', 'lamps'],
  joined: false,
  target: { id: 'other', state: 'published', areaPath: PATH },
  ticket: 'answered',
}

export const inputs: { readonly [N in RoadName]: RoadInput[N] } = {
  approve: { recusal: { personIds: [], unitIds: [] } },
  hide: { reason: 'attack' },
  refer: { recusal: { personIds: [], unitIds: ['committee'] } },
  suspend: { reason: 'reported' },
  appeal: {},
  restore: {},
  uphold: {},
  'dismiss-reports': {},
  answer: { unitId: 'committee' },
  rate: { solved: 'yes', level: 'satisfied' },
  lapse: {},
  merge: { into: 'other' },
  raise: { ticketId: 'ticket' },
  conclude: {},
  withdraw: {},
  close: {},
  join: {},
  leave: {},
  report: {},
  reply: {},
}
