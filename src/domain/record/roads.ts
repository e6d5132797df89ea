import { drop, meet, start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Table } from '../law/road'
import { refuse } from '../result'
import { isCommunity, isOwn, isRule, mayReject, mayVouch, type WhoFacts } from './may'
import type { ServiceRecord } from './record'
import type { State } from './states'

export type Facts = WhoFacts

export interface RoadInput {
  vouch: unknown
  confirm: unknown
  reject: unknown
  withdraw: unknown
  supersede: unknown
}

export type RoadName = keyof RoadInput

const end = (record: ServiceRecord, state: State, at: number): ServiceRecord => ({
  ...record,
  state,
  endedAt: at,
  clocks: drop(record.clocks, null),
})

/** The one table of a service record. `record` and `correct` make one and stand in open.ts. */
export const roads = {
  vouch: {
    from: ['submitted'],
    to: ['vouched'],
    who: mayVouch,
    guards: [],
    effect: (record, _, { at }, actor) => ({
      ...record,
      state: 'vouched',
      vouchedBy: actor.personId,
      clocks: start(meet(record.clocks, 'vouch', at), 'confirm', limits.confirm, at),
    }),
  },
  confirm: {
    from: ['vouched'],
    to: ['confirmed'],
    who: isCommunity,
    // Two keys mean two people.
    guards: [(record, _, __, actor) => (record.vouchedBy === actor.personId ? refuse('needs-another-person') : null)],
    // Nothing is owed any more; it may still turn out not to be so.
    effect: (record, _, { at }) => end({ ...record, clocks: meet(record.clocks, 'confirm', at) }, 'confirmed', at),
  },
  /** Before it counts, or after: then its points are taken back, with the reason. */
  reject: {
    from: ['submitted', 'vouched', 'confirmed'],
    to: ['rejected'],
    who: mayReject,
    guards: [],
    effect: (record, _, { at }) => end(record, 'rejected', at),
  },
  withdraw: {
    from: ['submitted', 'vouched'],
    to: ['withdrawn'],
    who: isOwn,
    guards: [],
    effect: (record, _, { at }) => end(record, 'withdrawn', at),
  },
  /** Taken by the rule when the line that corrects it is confirmed. */
  supersede: {
    from: ['submitted', 'vouched', 'confirmed'],
    to: ['corrected'],
    who: isRule,
    guards: [],
    effect: (record, _, { at }) => end(record, 'corrected', at),
  },
} as const satisfies Table<ServiceRecord, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
