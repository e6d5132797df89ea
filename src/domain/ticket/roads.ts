import { DAY } from '../calendar/china-time'
import { drop, meet, pause, resume, running, start } from '../clock/clock'
import { dueOf, limits, type Urgency } from '../clock/limits'
import { both, type Recusal } from '../law/recusal'
import type { Table } from '../law/road'
import { isUnhappy, type Level, type Solved } from '../rating/rating'
import { refuse } from '../result'
import { called, heldByAnother, heldByMe, mayRingNow, notInVainTwice, saidRight, toCallback } from './callback'
import {
  either,
  isCaller,
  isCoHandler,
  isDispatcher,
  isLeadHandler,
  isOperator,
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
import type { CallbackOutcome, ContactOutcome, Ending, Mode, Outcome, Reach, RefusalReason, State } from './states'
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
  readonly requesterReach: Reach
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
  'answer-at-once': unknown
  'take-callback': unknown
  'release-callback': unknown
  /** `later`: when they asked to be rung instead; epoch ms. */
  'call-back': { outcome: CallbackOutcome; solved: Solved | null; level: Level | null; later?: number | null }
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
const SAMPLE_OF_UNRATED = 0.1

const end = (ticket: Ticket, state: State, at: number, ending: Ending | null = null): Ticket => ({
  ...ticket,
  state,
  ending,
  endedAt: at,
  caller: null,
  callbackFrom: null,
  clocks: drop(ticket.clocks, null),
})

const toReview = (ticket: Ticket, at: number): Ticket => ({
  ...ticket,
  state: 'rework-review',
  endedAt: null,
  ending: null,
  caller: null,
  callbackFrom: null,
  clocks: start(ticket.clocks, 'review', limits.review, at),
})

const settleLimit = (ticket: Ticket) => limits.settle[ticket.urgency ?? 'ordinary']

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
  // 当场答复. An `explained` that needs no supervisor's key: the operator reads out what the knowledge base has published, with
  // its article and version in the entry, and the caller rates it (docs/decisions/0010).
  'answer-at-once': {
    from: ['submitted'],
    to: ['closed', 'callback'],
    who: isOperator,
    guards: [
      (ticket) => (ticket.kind === 'consult' ? null : refuse('not-a-consultation')),
      (ticket) => (ticket.channel === 'hotline' ? null : refuse('not-by-hotline')),
      // Who was not content with the first answer is owed one by a unit.
      (ticket) => (ticket.settlement === null ? null : refuse('answered-once-already')),
    ],
    effect: (ticket, _, { at, sample, requesterReach }, actor) => {
      const answered: Ticket = {
        ...ticket,
        settlement: { round: 1, at, outcome: 'explained', personId: actor.personId, unitId: '', keyBy: null },
        clocks: meet(ticket.clocks, 'accept', at),
      }
      return requesterReach === 'phone' && sample < SAMPLE_OF_UNRATED
        ? toCallback(answered, at)
        : end(answered, 'closed', at, 'answered-at-once')
    },
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
    to: ['answered', 'callback'],
    who: either(isVerifier, isRule),
    guards: [
      (ticket) =>
        ticket.settlement && keyNeeded(ticket.settlement.outcome) && ticket.settlement.keyBy === null
          ? refuse('supervisor-key-missing')
          : null,
      // Two keys mean two people.
      (ticket, _, __, actor) => (ticket.settlement?.keyBy === actor.personId ? refuse('needs-another-person') : null),
    ],
    effect: (ticket, _, { at, requesterReach }) => {
      const verified = { ...ticket, clocks: meet(ticket.clocks, 'verify', at) }
      // Who has but a phone cannot tap a verdict: they are told the answer, and heard, by a call.
      return requesterReach === 'phone'
        ? toCallback(verified, at)
        : { ...verified, state: 'answered', clocks: start(verified.clocks, 'rate', limits.rate, at) }
    },
  },
  rate: {
    // From `closed` only what was answered at once and has not been rated; from `callback` whoever has the app by now and was
    // never asked there: they need not wait for the call.
    from: ['answered', 'callback', 'closed'],
    to: ['closed', 'callback'],
    who: isRequester,
    guards: [
      ({ state, ending }) =>
        state === 'closed' && ending !== 'answered-at-once' ? refuse('wrong-state', { state }) : null,
      (ticket) => (currentRating(ticket) ? refuse('rated-already') : null),
      (ticket, _, { at }) => {
        const since =
          ticket.state === 'callback'
            ? ticket.settlement?.at
            : (ticket.endedAt ?? running(ticket.clocks, 'rate')?.started)
        return since !== undefined && since + RATE_DAYS * DAY < at ? refuse('rating-time-is-over') : null
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
      // They are rung about what is wrong; a call that was promised already is not put off by it.
      if (isUnhappy(input.solved, input.level)) return ticket.state === 'callback' ? rated : toCallback(rated, at)
      // A rating does not end once more what has ended.
      return end({ ...rated, clocks: meet(rated.clocks, 'callback', at) }, 'closed', ticket.endedAt ?? at, 'rated')
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
    effect: (ticket, _, { at, sample, requesterReach }) => {
      const lapsed = { ...ticket, clocks: drop(ticket.clocks, 'rate') }
      // Nobody can ring whom they cannot reach.
      return sample < SAMPLE_OF_UNRATED && requesterReach !== 'none'
        ? toCallback(lapsed, at)
        : end(lapsed, 'closed', at, 'not-rated')
    },
  },
  'take-callback': {
    from: ['callback'],
    to: ['same'],
    who: isCaller,
    guards: [heldByAnother, mayRingNow],
    effect: (ticket, _, { at }, actor) => ({
      ...ticket,
      caller: { personId: actor.personId, until: dueOf(limits.callerHold, at) },
    }),
  },
  'release-callback': {
    from: ['callback'],
    to: ['same'],
    who: isCaller,
    guards: [heldByMe],
    effect: (ticket) => ({ ...ticket, caller: null }),
  },
  'call-back': {
    from: ['callback'],
    to: ['closed', 'rework-review', 'same'],
    who: isCaller,
    guards: [heldByAnother, saidRight, notInVainTwice],
    effect: (ticket, input, { at }) => {
      const after = called(ticket, input, at)
      switch (after.heard) {
        case 'unhappy':
          return toReview(after.ticket, at)
        case 'happy':
          return end(after.ticket, 'closed', at, 'called-back')
        case 'refused':
          return end(after.ticket, 'closed', at, 'callback-refused')
        case 'never':
          return end(after.ticket, 'closed', at, 'unreachable')
        case 'not-yet':
          return after.ticket
      }
    },
  },
  rework: {
    from: ['rework-review'],
    to: ['handling', 'submitted'],
    who: isReviewer,
    guards: [],
    effect: (ticket, _, { at }) => {
      const again = {
        ...ticket,
        reworks: ticket.reworks + 1,
        contact: null,
        clocks: meet(ticket.clocks, 'review', at),
      }
      // What was answered at once has no unit yet: it is taken up like any other matter.
      if (!ticket.lead)
        return { ...again, state: 'submitted', clocks: start(again.clocks, 'accept', limits.accept, at) }
      const clocks = start(again.clocks, 'contact', limits.contact, at)
      return { ...again, state: 'handling', clocks: start(clocks, 'settle', settleLimit(ticket), at) }
    },
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
