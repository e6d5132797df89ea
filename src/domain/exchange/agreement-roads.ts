import { DAY } from '../calendar/china-time'
import { drop, meet, start } from '../clock/clock'
import { limits, togetherLimits } from '../clock/limits'
import type { Guard, Table } from '../law/road'
import type { Level, Solved } from '../rating/rating'
import { refuse } from '../result'
import type { Agreement } from './agreement'
import { isAnswerer, isEitherSide, isGiver, isProposer, isRater, isReceiver, isRule, type WhoFacts } from './may'
import type { AgreementEnding, AgreementState } from './states'

/** What each road is told, as the law needs it. */
export interface AgreementInput {
  agree: unknown
  decline: unknown
  retract: unknown
  lapse: unknown
  begin: unknown
  note: unknown
  finish: unknown
  rate: { solved: Solved; level: Level }
  'close-unrated': unknown
  'hand-back': unknown
  'end-early': unknown
}

export type AgreementRoad = keyof AgreementInput

const RATE_DAYS = 14

type Always = Guard<Agreement, unknown, WhoFacts>

const end = (
  agreement: Agreement,
  state: AgreementState,
  at: number,
  ending: AgreementEnding | null = null,
): Agreement => ({ ...agreement, state, ending, endedAt: at, clocks: drop(agreement.clocks, null) })

/** A timer waits for its moment; a person need not. */
const notBefore =
  (moment: (agreement: Agreement) => number): Always =>
  (agreement, _, { at }, actor) =>
    isRule(actor) && moment(agreement) > at ? refuse('too-early') : null

const doneAt = ({ clocks }: Agreement): number => clocks.find(({ name }) => name === 'rate')?.started ?? 0

const either = (actor: Parameters<typeof isEitherSide>[0], agreement: Agreement, facts: WhoFacts): boolean =>
  isRule(actor) || isEitherSide(actor, agreement, facts)

/** The one table of an agreement. `claim` makes it and stands in open.ts. */
export const agreementRoads = {
  agree: {
    from: ['proposed'],
    to: ['agreed'],
    who: isAnswerer,
    guards: [
      ({ proposerId }, _, __, actor) => (actor.personId === proposerId ? refuse('needs-another-person') : null),
      ({ to }, _, { at }) => (to <= at ? refuse('term-is-over') : null),
    ],
    effect: (agreement, _, { at }) => ({
      ...agreement,
      state: 'agreed',
      clocks: start(meet(agreement.clocks, 'agree', at), 'begin', limits.begin, at, agreement.from),
    }),
  },
  decline: {
    from: ['proposed'],
    to: ['declined'],
    who: isAnswerer,
    guards: [],
    effect: (agreement, _, { at }) =>
      end({ ...agreement, clocks: meet(agreement.clocks, 'agree', at) }, 'declined', at),
  },
  retract: {
    from: ['proposed'],
    to: ['retracted'],
    who: isProposer,
    guards: [],
    effect: (agreement, _, { at }) => end(agreement, 'retracted', at),
  },
  lapse: {
    from: ['proposed'],
    to: ['lapsed'],
    who: isRule,
    guards: [
      ({ clocks }, _, { at }) =>
        (clocks.find(({ name }) => name === 'agree')?.due ?? at) > at ? refuse('too-early') : null,
    ],
    effect: (agreement, _, { at }) => end(agreement, 'lapsed', at),
  },
  begin: {
    from: ['agreed'],
    to: ['running'],
    who: either,
    guards: [notBefore(({ from }) => from)],
    effect: (agreement, _, { at }) => ({
      ...agreement,
      state: 'running',
      clocks: start(meet(agreement.clocks, 'begin', at), 'term', limits.term, at, agreement.to),
    }),
  },
  note: {
    from: ['agreed', 'running'],
    to: ['same'],
    who: isEitherSide,
    guards: [],
    effect: (agreement) => agreement,
  },
  finish: {
    from: ['running'],
    to: ['done'],
    who: either,
    guards: [notBefore(({ to }) => to)],
    effect: (agreement, _, { at }) => ({
      ...agreement,
      state: 'done',
      clocks: start(meet(agreement.clocks, 'term', at), 'rate', togetherLimits.rate, at),
    }),
  },
  rate: {
    from: ['done'],
    to: ['closed'],
    who: isRater,
    guards: [(agreement, _, { at }) => (doneAt(agreement) + RATE_DAYS * DAY < at ? refuse('rating-is-over') : null)],
    effect: (agreement, { solved, level }, { at }) =>
      end(
        { ...agreement, rating: { round: 1, at, solved, level }, clocks: meet(agreement.clocks, 'rate', at) },
        'closed',
        at,
        'rated',
      ),
  },
  'close-unrated': {
    from: ['done'],
    to: ['closed'],
    who: isRule,
    guards: [(agreement, _, { at }) => (doneAt(agreement) + RATE_DAYS * DAY > at ? refuse('too-early') : null)],
    effect: (agreement, _, { at }) => end(agreement, 'closed', at, 'not-rated'),
  },
  'hand-back': {
    from: ['agreed', 'running'],
    to: ['handed-back'],
    who: isGiver,
    guards: [],
    effect: (agreement, _, { at }) => end(agreement, 'handed-back', at),
  },
  'end-early': {
    from: ['agreed', 'running'],
    to: ['ended-early'],
    who: isReceiver,
    guards: [],
    effect: (agreement, _, { at }) => end(agreement, 'ended-early', at),
  },
} as const satisfies Table<Agreement, AgreementInput, WhoFacts>

export const agreementRoadNames = Object.keys(agreementRoads) as AgreementRoad[]

/** Roads after which what was taken is free again, and roads after which it is used up. */
export const freeing: readonly AgreementRoad[] = ['decline', 'retract', 'lapse', 'hand-back', 'end-early']
export const fulfilling: readonly AgreementRoad[] = ['rate', 'close-unrated']
