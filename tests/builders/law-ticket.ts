import { HOUR } from '../../src/domain/calendar/china-time'
import { start } from '../../src/domain/clock/clock'
import { limits } from '../../src/domain/clock/limits'
import type { Actor, Assignment, Post } from '../../src/domain/person/actor'
import type { Role } from '../../src/domain/person/roles'
import type { Facts, RoadInput, RoadName } from '../../src/domain/ticket/roads'
import type { State } from '../../src/domain/ticket/states'
import type { Ticket } from '../../src/domain/ticket/ticket'

/** Tickets, people and inputs for the law alone: nothing is stored and nothing is called. */
export const NOW = Date.parse('2026-11-23T02:00:00Z')
export const PATH = ['d', 'd-e', 'd-e-1', 'd-e-1-g']

const before: readonly State[] = ['submitted', 'need-info', 'refused', 'withdrawn', 'merged', 'terminated']
const withLead: readonly State[] = [
  'dispatched',
  'handling',
  'parked',
  'settled',
  'answered',
  'callback',
  'rework-review',
  'closed',
]
const withSettlement: readonly State[] = ['settled', 'answered', 'callback', 'rework-review', 'closed']

/** A ticket in a state, with everything it must have lived through to be there: every guard of a usual road is met. */
export const ticketIn = (state: State, more: Partial<Ticket> = {}): Ticket => ({
  id: 'ticket',
  version: 7,
  state,
  kind: 'help',
  channel: 'mini-program',
  requesterId: 'requester',
  filerId: 'filer',
  firstAskedId: null,
  areaPath: PATH,
  categoryId: before.includes(state) ? null : 'lamp',
  urgency: before.includes(state) ? null : 'ordinary',
  recusal: { personIds: [], unitIds: [] },
  lead: withLead.includes(state)
    ? { slipId: 'slip', unitId: 'lamps', mode: 'assign', handlerId: state === 'dispatched' ? null : 'lead-a' }
    : null,
  coUnits:
    state === 'dispatched' || state === 'handling'
      ? [{ slipId: 'co-slip', unitId: 'greens', due: NOW + HOUR, doneAt: null }]
      : [],
  clocks: clocksIn(state),
  returns: 0,
  contact: withLead.includes(state) && state !== 'dispatched' ? { at: NOW - HOUR, outcome: 'reached' } : null,
  settlement: withSettlement.includes(state)
    ? { round: 1, at: NOW - HOUR, outcome: 'fixed', personId: 'lead-a', unitId: 'lamps', keyBy: null }
    : null,
  ratings: [],
  attempts: [],
  caller: null,
  callbackFrom: null,
  reworks: 0,
  reopens: 0,
  createdAt: NOW - 48 * HOUR,
  endedAt: state === 'closed' ? NOW - HOUR : null,
  ending: state === 'closed' ? 'not-rated' : null,
  ...more,
})

const clocksIn = (state: State): Ticket['clocks'] => {
  if (state === 'dispatched') return start([], 'claim', limits.claim, NOW - HOUR)
  // Both run out right now: a timer may act, a person still may.
  if (state === 'need-info') return start([], 'supply', limits.supply, NOW - 5 * 24 * HOUR)
  if (state === 'answered') return start([], 'rate', limits.rate, NOW - 14 * 24 * HOUR)
  return []
}

export const facts: Facts = {
  at: NOW,
  posts: [
    { personId: 'lead-a', post: 'A', away: false },
    { personId: 'lead-b', post: 'B', away: false },
  ],
  units: new Map([
    ['lamps', { id: 'lamps', isCommunity: false, duties: ['lamp'], hasHandler: true }],
    ['greens', { id: 'greens', isCommunity: false, duties: [], hasHandler: true }],
    ['committee', { id: 'committee', isCommunity: true, duties: ['sweeping', 'light'], hasHandler: true }],
    ['empty', { id: 'empty', isCommunity: false, duties: [], hasHandler: false }],
  ]),
  categoryPath: ['lamp', 'light', 'city'],
  sample: 0.5,
  requesterReach: 'app',
}

export const inputs: { readonly [N in RoadName]: RoadInput[N] } = {
  attach: { photos: 1 },
  ask: {},
  supply: { silent: false },
  accept: { categoryId: 'lamp', urgency: 'ordinary', recusal: { personIds: [], unitIds: [] } },
  'answer-at-once': {},
  refuse: { reason: 'other-body' },
  merge: {},
  dispatch: { slipId: 'new-slip', mode: 'assign', leadUnitId: 'lamps', coUnits: [] },
  claim: {},
  return: {},
  contact: { outcome: 'reached' },
  'finish-part': { unitId: 'greens' },
  extend: {},
  park: {},
  resume: {},
  escalate: {},
  settle: { outcome: 'fixed' },
  countersign: {},
  'reject-settlement': {},
  answer: {},
  rate: { solved: 'yes', level: 'satisfied' },
  lapse: {},
  'take-callback': {},
  'release-callback': {},
  'call-back': { outcome: 'reached', solved: 'yes', level: 'satisfied' },
  rework: {},
  uphold: {},
  reopen: {},
  withdraw: {},
  terminate: {},
}

export const held = (
  role: Role,
  where: { area?: string; unit?: string; post?: Post; offices?: readonly string[] },
): Assignment => ({
  id: `${role}-${where.area ?? ''}-${where.unit ?? ''}`,
  role,
  areaId: where.area ?? null,
  unitId: where.unit ?? null,
  post: where.post ?? 'A',
  offices: where.offices ?? [],
})

export const actor = (personId: string, ...assignments: Assignment[]): Actor => ({ personId, assignments })
