import { drop, meet, pause, resume, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Table } from '../law/road'
import { refuse } from '../result'
import { isCommunity, isOwn, isOwnOrRule, isRule, type WhoFacts } from './may'
import type { Registration } from './registration'
import type { DeclineReason, State } from './states'

export type Facts = WhoFacts

export interface RoadInput {
  ask: unknown
  supply: { silent: boolean }
  confirm: unknown
  decline: { reason: DeclineReason }
  withdraw: unknown
  update: unknown
  leave: unknown
  move: unknown
}

export type RoadName = keyof RoadInput

const end = (registration: Registration, state: State, at: number): Registration => ({
  ...registration,
  state,
  endedAt: at,
  clocks: drop(registration.clocks, null),
})

/** The one table of a registration. `register` makes one and stands in open.ts. */
export const roads = {
  ask: {
    from: ['registered'],
    to: ['asked'],
    who: isCommunity,
    guards: [],
    effect: (registration, _, { at }) => ({
      ...registration,
      state: 'asked',
      clocks: start(pause(registration.clocks, 'confirm', at), 'supply', limits.supply, at),
    }),
  },
  supply: {
    from: ['asked'],
    to: ['registered'],
    who: isOwnOrRule,
    guards: [
      (registration, input, { at }, actor) => {
        // Silence is a timer's word alone.
        if (input.silent !== (actor.isRule === true)) return refuse('too-early')
        const supply = running(registration.clocks, 'supply')
        return input.silent && supply !== undefined && supply.due > at ? refuse('too-early') : null
      },
    ],
    effect: (registration, input, { at }) => ({
      ...registration,
      state: 'registered',
      clocks: resume(
        input.silent ? drop(registration.clocks, 'supply') : meet(registration.clocks, 'supply', at),
        'confirm',
        at,
      ),
    }),
  },
  confirm: {
    from: ['registered'],
    to: ['confirmed'],
    who: isCommunity,
    guards: [],
    effect: (registration, _, { at }) => ({
      ...registration,
      state: 'confirmed',
      clocks: meet(registration.clocks, 'confirm', at),
    }),
  },
  decline: {
    from: ['registered', 'asked'],
    to: ['declined'],
    who: isCommunity,
    guards: [],
    effect: (registration, _, { at }) =>
      end({ ...registration, clocks: meet(registration.clocks, 'confirm', at) }, 'declined', at),
  },
  withdraw: {
    from: ['registered', 'asked'],
    to: ['withdrawn'],
    who: isOwn,
    guards: [],
    effect: (registration, _, { at }) => end(registration, 'withdrawn', at),
  },
  /** Skills, free times, what a unit gives: theirs to change, without asking anybody. */
  update: {
    from: ['registered', 'asked', 'confirmed'],
    to: ['same'],
    who: isOwn,
    guards: [],
    effect: (registration) => registration,
  },
  /** Nothing is compulsory: who leaves gives no reason. */
  leave: {
    from: ['confirmed'],
    to: ['left'],
    who: isOwn,
    guards: [],
    effect: (registration, _, { at }) => end(registration, 'left', at),
  },
  /** Taken by the rule when the community that they moved to confirms: the record stays. */
  move: {
    from: ['confirmed'],
    to: ['moved'],
    who: isRule,
    guards: [],
    effect: (registration, _, { at }) => end(registration, 'moved', at),
  },
} as const satisfies Table<Registration, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
