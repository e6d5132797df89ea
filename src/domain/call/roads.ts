import { drop, meet, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import { both, type Recusal } from '../law/recusal'
import type { Guard, Table } from '../law/road'
import { refuse } from '../result'
import { isColleague, isOperator, isOwner, isRule, mayDrop, ownerOrRule, type WhoFacts } from './may'
import { isOpen, type PhoneCall } from './phone-call'
import type { Emergency, State, VoidReason } from './states'

export interface Facts extends WhoFacts {
  /** The operators whose desk this is now, recused ones and the caller left out: to whom a call can be handed. */
  readonly operators: ReadonlySet<string>
  /** Who comes next by the roster; they hear of what is left for the desk. */
  readonly next: readonly string[]
}

/** What a call becomes when a ticket is made of it. Whom the matter is about is kept out of the call too. */
interface Made {
  readonly ticketId: string
  readonly recusal: Recusal
  readonly requesterId: string
  readonly emergency: Emergency | null
}

/** What each road is told, as the law needs it. What was said travels beside it. */
export interface RoadInput {
  'pick-up': unknown
  /** The call centre says who answered; null = none of our people. */
  connect: { operatorId: string | null }
  miss: { isSaid: boolean }
  note: unknown
  'hang-up': unknown
  file: Made
  'answer-now': Made
  drop: { reason: VoidReason }
  'hand-over': { to: string | null }
  'take-over': unknown
  'return-call': unknown
}

export type RoadName = keyof RoadInput

const end = (call: PhoneCall, state: State, at: number): PhoneCall => ({
  ...call,
  state,
  endedAt: at,
  clocks: drop(call.clocks, null),
})

const talk = (call: PhoneCall, operatorId: string | null, at: number): PhoneCall => ({
  ...call,
  state: 'talking',
  operatorId,
  answeredAt: call.answeredAt ?? at,
  // A conversation that nobody ends is a promise too: a page that crashed must not hide the call for good.
  clocks: start(meet(meet(call.clocks, 'ring', at), 'ring-back', at), 'file', limits.talk, at),
})

const make = (call: PhoneCall, state: 'filed' | 'answered', made: Made, at: number): PhoneCall => ({
  ...end({ ...call, clocks: meet(meet(call.clocks, 'file', at), 'ring-back', at) }, state, at),
  ticketId: made.ticketId,
  requesterId: made.requesterId,
  emergency: made.emergency,
  recusal: both(call.recusal, made.recusal),
  answeredAt: call.answeredAt ?? at,
  hungUpAt: call.hungUpAt ?? at,
})

/** A missed call that nobody can ring back is over: nothing leads out of it. */
const stillOwed: Guard<PhoneCall, unknown, Facts> = (call) =>
  isOpen(call) ? null : refuse('wrong-state', { state: call.state })

/** The one table. `start` makes a call and stands in open.ts. Order = the order in which a call usually travels. */
export const roads = {
  'pick-up': {
    from: ['ringing'],
    to: ['talking'],
    who: isOperator,
    guards: [],
    effect: (call, _, { at }, actor) => talk(call, actor.personId, at),
  },
  // The call centre's word: it may come late, when the timer has taken the call for missed already.
  connect: {
    from: ['ringing', 'missed'],
    to: ['talking'],
    who: isRule,
    guards: [],
    effect: (call, input, { at }) => ({ ...talk(call, input.operatorId, at), endedAt: null }),
  },
  miss: {
    from: ['ringing'],
    to: ['missed'],
    who: isRule,
    guards: [
      (call, input, { at }) => {
        const ring = running(call.clocks, 'ring')
        return !input.isSaid && ring !== undefined && ring.due > at ? refuse('too-early') : null
      },
    ],
    effect: (call, _, { at }) => {
      const missed: PhoneCall = { ...call, state: 'missed', clocks: drop(call.clocks, 'ring') }
      if (!call.hasPhone) return end(missed, 'missed', at)
      return { ...missed, clocks: start(missed.clocks, 'ring-back', limits.ringBack, at) }
    },
  },
  // What is being typed is no history: it is kept on the call and takes neither version nor entry.
  note: {
    from: ['talking', 'follow-up'],
    to: ['same'],
    who: isOwner,
    guards: [],
    effect: (call) => call,
  },
  'hang-up': {
    from: ['talking'],
    to: ['follow-up'],
    who: ownerOrRule,
    guards: [],
    effect: (call, _, { at }) => ({
      ...call,
      state: 'follow-up',
      hungUpAt: at,
      clocks: start(call.clocks, 'file', limits.file, at),
    }),
  },
  // What a call centre pushes may carry its matter with it, even that of a message left on a missed call.
  file: {
    from: ['ringing', 'missed', 'talking', 'follow-up'],
    to: ['filed'],
    who: ownerOrRule,
    guards: [],
    effect: (call, input, { at }) => make(call, 'filed', input, at),
  },
  'answer-now': {
    from: ['talking', 'follow-up'],
    to: ['answered'],
    who: isOwner,
    guards: [],
    effect: (call, input, { at }) => make(call, 'answered', input, at),
  },
  drop: {
    from: ['talking', 'follow-up', 'missed'],
    to: ['void'],
    who: mayDrop,
    guards: [
      stillOwed,
      (call, input) => (input?.reason === 'unreachable' && call.returns === 0 ? refuse('not-rung-back') : null),
    ],
    effect: (call, input, { at }) => ({
      ...end({ ...call, clocks: meet(call.clocks, 'file', at) }, 'void', at),
      reason: input.reason,
    }),
  },
  'hand-over': {
    from: ['talking', 'follow-up'],
    to: ['same'],
    who: isOwner,
    guards: [
      (call, input) => (input.to === call.operatorId ? refuse('same-operator') : null),
      (_, input, { operators }) => (input.to === null || operators.has(input.to) ? null : refuse('not-an-operator')),
    ],
    effect: (call, input) => ({ ...call, operatorId: input.to }),
  },
  'take-over': {
    from: ['talking', 'follow-up'],
    to: ['same'],
    who: isColleague,
    guards: [],
    effect: (call, _, __, actor) => ({ ...call, operatorId: actor.personId }),
  },
  'return-call': {
    from: ['missed'],
    to: ['talking'],
    who: isOperator,
    guards: [stillOwed, (call) => (call.hasPhone ? null : refuse('nobody-to-ring-back'))],
    effect: (call, _, { at }, actor) => ({ ...talk(call, actor.personId, at), returns: call.returns + 1 }),
  },
} as const satisfies Table<PhoneCall, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
