import type { Guard, Table, Who } from '../law/road'
import { refuse } from '../result'
import type { Swap, SwapShift } from './swap'
import type { State } from './states'

/** What the law must know of the roster: read under its lock. */
export interface Facts {
  readonly at: number
  /** The shift that is given away, and the one that is taken back. */
  readonly shift: SwapShift | null
  readonly back: SwapShift | null
  /** Both may stand on this roster now. */
  readonly areOperators: boolean
  /** After the exchange one of them would stand in two places at once. */
  readonly wouldOverlap: boolean
}

export interface RoadInput {
  'accept-swap': unknown
  'decline-swap': unknown
  'withdraw-swap': unknown
  'lapse-swap': unknown
}

export type RoadName = keyof RoadInput

const isOther: Who<Swap, Facts> = (actor, swap) => !actor.isRule && actor.personId === swap.otherId
const isAsker: Who<Swap, Facts> = (actor, swap) => !actor.isRule && actor.personId === swap.requesterId
const isRule: Who<Swap, Facts> = (actor) => actor.isRule === true

const stillTheirs = (shift: SwapShift | null, personId: string, rosterId: string): boolean =>
  shift !== null && !shift.isCancelled && shift.personId === personId && shift.rosterId === rosterId

/** Both shifts are where they were when it was asked, and none has begun. */
export const isStillThere: Guard<Swap, unknown, Facts> = (swap, _, { shift, back, at }) => {
  if (!stillTheirs(shift, swap.requesterId, swap.rosterId)) return refuse('shift-changed')
  if (swap.backId !== null && !stillTheirs(back, swap.otherId, swap.rosterId)) return refuse('shift-changed')
  return [shift, back].some((each) => each !== null && each.from <= at) ? refuse('shift-begun') : null
}

export const bothOperators: Guard<Swap, unknown, Facts> = (_, __, { areOperators }) =>
  areOperators ? null : refuse('not-an-operator')

export const noOverlap: Guard<Swap, unknown, Facts> = (_, __, { wouldOverlap }) =>
  wouldOverlap ? refuse('already-on-shift') : null

const end = (swap: Swap, state: State, at: number): Swap => ({ ...swap, state, endedAt: at })

/** The one table. `ask-swap` makes a swap and stands in ask.ts. */
export const roads = {
  'accept-swap': {
    from: ['asked'],
    to: ['accepted'],
    who: isOther,
    guards: [isStillThere, bothOperators, noOverlap],
    effect: (swap, _, { at }) => end(swap, 'accepted', at),
  },
  'decline-swap': {
    from: ['asked'],
    to: ['declined'],
    who: isOther,
    guards: [],
    effect: (swap, _, { at }) => end(swap, 'declined', at),
  },
  'withdraw-swap': {
    from: ['asked'],
    to: ['withdrawn'],
    who: isAsker,
    guards: [],
    effect: (swap, _, { at }) => end(swap, 'withdrawn', at),
  },
  'lapse-swap': {
    from: ['asked'],
    to: ['lapsed'],
    who: isRule,
    guards: [(swap, _, { at }) => (swap.due <= at ? null : refuse('too-early'))],
    effect: (swap, _, { at }) => end(swap, 'lapsed', at),
  },
} as const satisfies Table<Swap, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
