import { DAY, chinaDay } from '../calendar/china-time'
import { drop, meet, pause, resume, running, start } from '../clock/clock'
import { limits, type Urgency } from '../clock/limits'
import { both, type Recusal } from '../law/recusal'
import type { Table } from '../law/road'
import { isUnhappy, type Level, type Solved } from '../rating/rating'
import { refuse } from '../result'
import {
  either,
  isCaller,
  isCoHandler,
  isDispatcher,
  isLeadHandler,
  isRequester,
  isRequesterOrFiler,
  isReviewer,
  isRule,
  isSupervisor,
  isVerifier,
  mayClaim,
  type WhoFacts,
} from './may'
import { isOpen, states } from './states'
import type { CallbackOutcome, ContactOutcome, Ending, Mode, Outcome, RefusalReason, State } from './states'
import { currentRating, type Ticket } from './ticket'

/** What a dispatch must know of a unit that it names. */
export interface UnitFacts {
  readonly id: string
  readonly isCommunity: boolean
  /** Category ids on its duty list, or ids of their parents. */
  readonly duties: readonly string[]
  readonly hasHandler: boolean
}

export interface Facts extends WhoFacts {
  /** The units that this input names. */
  readonly units: ReadonlyMap<string, UnitFacts>
  /** The chosen category with its ancestors, deepest first; empty when the input names none. */
  readonly categoryPath: readonly string[]
  /** A seeded draw in [0, 1) that decides who is called back among those who did not rate. */
  readonly sample: number
}

/** What each road is told, as the law needs it. Texts that people read travel beside it, in the entry. */
export interface RoadInput {
  attach: { photos: number }
  ask: unknown
  supply: { silent: boolean }
  accept: { categoryId: string; urgency: Urgency; recusal: Recusal }
  refuse: { reason: RefusalReason }
  dispatch: {
    slipId: string
    mode: Mode
    leadUnitId: string
    coUnits: readonly { slipId: string; unitId: string; due: number }[]
  }
  claim: unknown
  return: unknown
  contact: { outcome: ContactOutcome }
  'finish-part': { unitId: string }
  settle: { outcome: Outcome }
  countersign: unknown
  'reject-settlement': unknown
  answer: unknown
  rate: { solved: Solved; level: Level }
  lapse: unknown
  'call-back': { outcome: CallbackOutcome; solved: Solved | null; level: Level | null }
  rework: unknown
  uphold: unknown
  reopen: unknown
  withdraw: unknown
  // Their place is kept; they are built with the matters that need them.
  merge: unknown
  extend: unknown
  park: unknown
  resume: unknown
  escalate: unknown
  terminate: unknown
}

export type RoadName = keyof RoadInput

const RATE_DAYS = 14
const REOPEN_DAYS = 30
const FAILED_CALL_DAYS = 3
const SAMPLE_OF_UNRATED = 0.1

const end = (ticket: Ticket, state: State, at: number, ending: Ending | null = null): Ticket => ({
  ...ticket,
  state,
  ending,
  endedAt: at,
  clocks: drop(ticket.clocks, null),
})

const toCallback = (ticket: Ticket, at: number): Ticket => ({
  ...ticket,
  state: 'callback',
  clocks: start(ticket.clocks, 'callback', limits.callback, at),
})

const toReview = (ticket: Ticket, at: number): Ticket => ({
  ...ticket,
  state: 'rework-review',
  endedAt: null,
  ending: null,
  clocks: start(ticket.clocks, 'review', limits.review, at),
})

const settleLimit = (ticket: Ticket) => limits.settle[ticket.urgency ?? 'ordinary']

/** Three failed calls, each on a day of its own. */
const failedDays = (ticket: Ticket): number =>
  new Set(
    ticket.attempts
      .filter((attempt) => attempt.round === ticket.settlement?.round && attempt.outcome !== 'reached')
      .map((attempt) => chinaDay(attempt.at)),
  ).size

const keyNeeded = (outcome: Outcome): boolean => outcome === 'explained' || outcome === 'impossible'

const allOpen: readonly State[] = states.filter(isOpen)

/** The one table. `submit` makes a ticket and stands in open.ts. Order = the order in which a matter usually travels. */
export const roads = {
  attach: {
    from: ['submitted', 'need-info', 'accepted', 'dispatched', 'handling'],
    to: ['same'],
    who: isRequesterOrFiler,
    guards: [(_, input) => (input.photos > 0 ? null : refuse('nothing-attached'))],
    effect: (ticket) => ticket,
  },
  ask: {
    from: ['submitted'],
    to: ['need-info'],
    who: isDispatcher,
    guards: [],
    effect: (ticket, _, { at }) => ({
      ...ticket,
      state: 'need-info',
      clocks: start(pause(ticket.clocks, 'accept', at), 'supply', limits.supply, at),
    }),
  },
  supply: {
    from: ['need-info'],
    to: ['submitted'],
    who: either(isRequesterOrFiler, isRule),
    guards: [
      (ticket, input, { at }) => {
        const supply = running(ticket.clocks, 'supply')
        return input.silent && supply !== undefined && supply.due > at ? refuse('too-early') : null
      },
    ],
    effect: (ticket, input, { at }) => ({
      ...ticket,
      state: 'submitted',
      clocks: resume(input.silent ? drop(ticket.clocks, 'supply') : meet(ticket.clocks, 'supply', at), 'accept', at),
    }),
  },
  accept: {
    from: ['submitted'],
    to: ['accepted'],
    who: either(isDispatcher, isRule),
    guards: [(_, __, { categoryPath }) => (categoryPath.length > 0 ? null : refuse('unknown-category'))],
    effect: (ticket, input, { at }) => {
      const accepted = meet(ticket.clocks, 'accept', at)
      return {
        ...ticket,
        state: 'accepted',
        categoryId: input.categoryId,
        urgency: input.urgency,
        recusal: both(ticket.recusal, input.recusal),
        clocks: start(start(accepted, 'contact', limits.contact, at), 'settle', limits.settle[input.urgency], at),
      }
    },
  },
  refuse: {
    from: ['submitted'],
    to: ['refused'],
    who: isDispatcher,
    guards: [],
    effect: (ticket, _, { at }) => end({ ...ticket, clocks: meet(ticket.clocks, 'accept', at) }, 'refused', at),
  },
  merge: { from: ['submitted', 'accepted'], to: ['merged'], later: true },
  dispatch: {
    from: ['accepted'],
    to: ['dispatched'],
    who: either(isDispatcher, isRule),
    guards: [
      (_, input) => (input.mode === 'assign' ? null : refuse('mode-not-open', { mode: input.mode })),
      (_, input) => {
        const all = [input.leadUnitId, ...input.coUnits.map((co) => co.unitId)]
        return new Set(all).size === all.length ? null : refuse('unit-named-twice')
      },
      (ticket, input, { units }) => {
        for (const id of [input.leadUnitId, ...input.coUnits.map((co) => co.unitId)]) {
          const unit = units.get(id)
          if (!unit) return refuse('unknown-unit', { unit: id })
          if (ticket.recusal.unitIds.includes(id)) return refuse('unit-recused', { unit: id })
          if (!unit.hasHandler) return refuse('unit-has-no-handler', { unit: id })
        }
        return null
      },
      // 减负: a community may only be given what its duty list holds (国办函〔2025〕66号).
      (_, input, { units, categoryPath }) => {
        for (const id of [input.leadUnitId, ...input.coUnits.map((co) => co.unitId)]) {
          const unit = units.get(id)
          if (unit?.isCommunity && !categoryPath.some((category) => unit.duties.includes(category)))
            return refuse('not-on-duty-list', { unit: id })
        }
        return null
      },
      (_, input, { at }) => (input.coUnits.every((co) => co.due > at) ? null : refuse('due-in-the-past')),
    ],
    effect: (ticket, input, { at }) => ({
      ...ticket,
      state: 'dispatched',
      lead: { slipId: input.slipId, unitId: input.leadUnitId, mode: input.mode, handlerId: null },
      coUnits: input.coUnits.map((co) => ({ ...co, doneAt: null })),
      clocks: start(ticket.clocks, 'claim', limits.claim, at),
    }),
  },
  claim: {
    from: ['dispatched'],
    to: ['handling'],
    who: mayClaim,
    guards: [],
    effect: (ticket, _, { at }, actor) => ({
      ...ticket,
      state: 'handling',
      lead: ticket.lead && { ...ticket.lead, handlerId: actor.personId },
      clocks: meet(ticket.clocks, 'claim', at),
    }),
  },
  return: {
    from: ['dispatched'],
    to: ['accepted'],
    who: mayClaim,
    guards: [
      (ticket) => (ticket.returns === 0 ? null : refuse('returned-once-already')),
      (ticket) => (ticket.lead?.mode === 'assign' ? null : refuse('cannot-return-this-mode')),
    ],
    effect: (ticket) => ({
      ...ticket,
      state: 'accepted',
      returns: ticket.returns + 1,
      lead: null,
      coUnits: [],
      clocks: drop(ticket.clocks, 'claim'),
    }),
  },
  contact: {
    from: ['handling'],
    to: ['same'],
    who: isLeadHandler,
    guards: [],
    effect: (ticket, input, { at }) => ({
      ...ticket,
      contact: ticket.contact ?? { at, outcome: input.outcome },
      clocks: meet(ticket.clocks, 'contact', at),
    }),
  },
  'finish-part': {
    from: ['dispatched', 'handling'],
    to: ['same'],
    who: isCoHandler,
    guards: [
      (ticket, input) =>
        ticket.coUnits.some((co) => co.unitId === input.unitId && co.doneAt === null) ? null : refuse('no-open-part'),
      (_, input, __, actor) =>
        actor.assignments.some((held) => held.role === 'handler' && held.unitId === input.unitId)
          ? null
          : refuse('not-yours'),
    ],
    effect: (ticket, input, { at }) => ({
      ...ticket,
      coUnits: ticket.coUnits.map((co) => (co.unitId === input.unitId ? { ...co, doneAt: at } : co)),
    }),
  },
  extend: { from: ['handling'], to: ['same'], later: true },
  park: { from: ['handling'], to: ['parked'], later: true },
  resume: { from: ['parked'], to: ['handling'], later: true },
  escalate: { from: ['handling'], to: ['same'], later: true },
  settle: {
    from: ['handling'],
    to: ['settled'],
    who: isLeadHandler,
    guards: [
      (ticket) => (ticket.contact ? null : refuse('no-first-contact')),
      (ticket) => (ticket.coUnits.every((co) => co.doneAt !== null) ? null : refuse('parts-not-finished')),
    ],
    effect: (ticket, input, { at }, actor) => ({
      ...ticket,
      state: 'settled',
      settlement: {
        round: (ticket.settlement?.round ?? 0) + 1,
        at,
        outcome: input.outcome,
        personId: actor.personId,
        unitId: ticket.lead?.unitId ?? '',
        keyBy: null,
      },
      clocks: start(meet(ticket.clocks, 'settle', at), 'verify', limits.verify, at),
    }),
  },
  countersign: {
    from: ['settled'],
    to: ['same'],
    who: isSupervisor,
    guards: [
      (ticket) =>
        ticket.settlement && keyNeeded(ticket.settlement.outcome) && ticket.settlement.keyBy === null
          ? null
          : refuse('no-key-needed'),
    ],
    effect: (ticket, _, __, actor) => ({
      ...ticket,
      settlement: ticket.settlement && { ...ticket.settlement, keyBy: actor.personId },
    }),
  },
  'reject-settlement': {
    from: ['settled'],
    to: ['handling'],
    who: isVerifier,
    guards: [],
    effect: (ticket, _, { at }) => {
      // The promise that stood when it was settled goes on running: sending it back buys no time.
      const promised = [...ticket.clocks].reverse().find((clock) => clock.name === 'settle')
      return {
        ...ticket,
        state: 'handling',
        clocks: start(
          meet(ticket.clocks, 'verify', at),
          'settle',
          settleLimit(ticket),
          promised?.started ?? at,
          promised?.due,
        ),
      }
    },
  },
  answer: {
    from: ['settled'],
    to: ['answered'],
    who: either(isVerifier, isRule),
    guards: [
      (ticket) =>
        ticket.settlement && keyNeeded(ticket.settlement.outcome) && ticket.settlement.keyBy === null
          ? refuse('supervisor-key-missing')
          : null,
      // Two keys mean two people.
      (ticket, _, __, actor) => (ticket.settlement?.keyBy === actor.personId ? refuse('needs-another-person') : null),
    ],
    effect: (ticket, _, { at }) => ({
      ...ticket,
      state: 'answered',
      clocks: start(meet(ticket.clocks, 'verify', at), 'rate', limits.rate, at),
    }),
  },
  rate: {
    from: ['answered'],
    to: ['closed', 'callback'],
    who: isRequester,
    guards: [
      (ticket) => (currentRating(ticket) ? refuse('rated-already') : null),
      (ticket, _, { at }) => {
        const rate = running(ticket.clocks, 'rate')
        return rate !== undefined && rate.started + RATE_DAYS * DAY < at ? refuse('rating-time-is-over') : null
      },
    ],
    effect: (ticket, input, { at }) => {
      const rated: Ticket = {
        ...ticket,
        ratings: [
          ...ticket.ratings,
          { round: ticket.settlement?.round ?? 1, at, solved: input.solved, level: input.level },
        ],
        clocks: meet(ticket.clocks, 'rate', at),
      }
      return isUnhappy(input.solved, input.level) ? toCallback(rated, at) : end(rated, 'closed', at, 'rated')
    },
  },
  lapse: {
    from: ['answered'],
    to: ['closed', 'callback'],
    who: isRule,
    guards: [
      (ticket, _, { at }) => {
        const rate = running(ticket.clocks, 'rate')
        return rate !== undefined && rate.due > at ? refuse('too-early') : null
      },
    ],
    effect: (ticket, _, { at, sample }) => {
      const lapsed = { ...ticket, clocks: drop(ticket.clocks, 'rate') }
      return sample < SAMPLE_OF_UNRATED ? toCallback(lapsed, at) : end(lapsed, 'closed', at, 'not-rated')
    },
  },
  'call-back': {
    from: ['callback'],
    to: ['closed', 'rework-review', 'same'],
    who: isCaller,
    guards: [
      (_, input) =>
        input.outcome === 'reached' && (input.solved === null || input.level === null)
          ? refuse('verdict-missing')
          : null,
      (_, input) =>
        input.outcome !== 'reached' && (input.solved !== null || input.level !== null)
          ? refuse('verdict-without-contact')
          : null,
    ],
    effect: (ticket, input, { at }) => {
      const called: Ticket = {
        ...ticket,
        attempts: [...ticket.attempts, { round: ticket.settlement?.round ?? 1, at, outcome: input.outcome }],
      }
      if (input.outcome === 'reached') {
        const met = { ...called, clocks: meet(called.clocks, 'callback', at) }
        return isUnhappy(input.solved ?? 'no', input.level ?? 'unsatisfied')
          ? toReview(met, at)
          : end(met, 'closed', at, 'called-back')
      }
      if (input.outcome === 'refused')
        return end({ ...called, clocks: meet(called.clocks, 'callback', at) }, 'closed', at, 'callback-refused')
      if (failedDays(called) >= FAILED_CALL_DAYS) return end(called, 'closed', at, 'unreachable')
      return { ...called, clocks: start(called.clocks, 'callback', limits.callback, at) }
    },
  },
  rework: {
    from: ['rework-review'],
    to: ['handling'],
    who: isReviewer,
    guards: [(ticket) => (ticket.lead ? null : refuse('no-unit-to-rework'))],
    effect: (ticket, _, { at }) => ({
      ...ticket,
      state: 'handling',
      reworks: ticket.reworks + 1,
      contact: null,
      clocks: start(
        start(meet(ticket.clocks, 'review', at), 'contact', limits.contact, at),
        'settle',
        settleLimit(ticket),
        at,
      ),
    }),
  },
  uphold: {
    from: ['rework-review'],
    to: ['closed'],
    who: isReviewer,
    guards: [],
    effect: (ticket, _, { at }) =>
      end({ ...ticket, clocks: meet(ticket.clocks, 'review', at) }, 'closed', at, 'upheld'),
  },
  reopen: {
    from: ['closed'],
    to: ['rework-review'],
    who: isRequester,
    guards: [
      (ticket) => (ticket.reopens === 0 ? null : refuse('reopened-once-already')),
      (ticket, _, { at }) =>
        ticket.endedAt !== null && ticket.endedAt + REOPEN_DAYS * DAY < at ? refuse('reopen-time-is-over') : null,
    ],
    effect: (ticket, _, { at }) => toReview({ ...ticket, reopens: ticket.reopens + 1 }, at),
  },
  withdraw: {
    from: ['submitted', 'need-info', 'accepted', 'dispatched'],
    to: ['withdrawn'],
    who: isRequester,
    guards: [],
    effect: (ticket, _, { at }) => end(ticket, 'withdrawn', at),
  },
  terminate: { from: allOpen, to: ['terminated'], later: true },
} as const satisfies Table<Ticket, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
