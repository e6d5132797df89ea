import type { RoadName } from '../../src/domain/ticket/roads'
import type { State } from '../../src/domain/ticket/states'

/**
 * The table of domain.md ("The ticket: states and roads"), typed again by hand from the page and the decision records: what
 * src/domain/ticket/roads.ts says is measured against this, so nothing here may be derived from it.
 */
export type Part =
  | 'requester'
  | 'filer'
  | 'dispatcher'
  | 'lead handler'
  | 'co handler'
  | 'verifier'
  | 'supervisor'
  | 'operator'
  /** An operator whatever unit they serve in: who speaks with the caller judges no result. */
  | 'any operator'
  | 'rule'

export interface Line {
  readonly from: readonly State[]
  readonly to: readonly State[]
  readonly who: readonly Part[]
}

const stays: readonly State[] = []

export const lawTable: Readonly<Record<RoadName, Line>> = {
  attach: {
    from: ['submitted', 'need-info', 'accepted', 'dispatched', 'handling'],
    to: stays,
    who: ['requester', 'filer'],
  },
  ask: { from: ['submitted'], to: ['need-info'], who: ['dispatcher'] },
  supply: { from: ['need-info'], to: ['submitted'], who: ['requester', 'filer', 'rule'] },
  accept: { from: ['submitted'], to: ['accepted'], who: ['dispatcher', 'rule'] },
  // Only a consultation by hotline.
  'answer-at-once': { from: ['submitted'], to: ['closed', 'callback'], who: ['any operator'] },
  refuse: { from: ['submitted'], to: ['refused'], who: ['dispatcher'] },
  dispatch: { from: ['accepted'], to: ['dispatched'], who: ['dispatcher', 'rule'] },
  claim: { from: ['dispatched'], to: ['handling'], who: ['lead handler'] },
  return: { from: ['dispatched'], to: ['accepted'], who: ['lead handler'] },
  contact: { from: ['handling'], to: stays, who: ['lead handler'] },
  'finish-part': { from: ['dispatched', 'handling'], to: stays, who: ['co handler'] },
  settle: { from: ['handling'], to: ['settled'], who: ['lead handler'] },
  countersign: { from: ['settled'], to: stays, who: ['supervisor'] },
  'reject-settlement': { from: ['settled'], to: ['handling'], who: ['verifier'] },
  // Whoever has but a phone is rung, and cannot rate.
  answer: { from: ['settled'], to: ['answered', 'callback'], who: ['verifier', 'rule'] },
  // Closed only when it was answered at once; while a call is waited for, by whoever has the app by now.
  rate: { from: ['answered', 'callback', 'closed'], to: ['closed', 'callback'], who: ['requester'] },
  lapse: { from: ['answered'], to: ['closed', 'callback'], who: ['rule'] },
  'take-callback': { from: ['callback'], to: stays, who: ['operator'] },
  'release-callback': { from: ['callback'], to: stays, who: ['operator'] },
  'call-back': { from: ['callback'], to: ['callback', 'closed', 'rework-review'], who: ['operator'] },
  // Back to the desk when there is no unit yet.
  rework: { from: ['rework-review'], to: ['handling', 'submitted'], who: ['verifier', 'supervisor'] },
  uphold: { from: ['rework-review'], to: ['closed'], who: ['verifier', 'supervisor'] },
  reopen: { from: ['closed'], to: ['rework-review'], who: ['requester'] },
  withdraw: { from: ['submitted', 'need-info', 'accepted', 'dispatched'], to: ['withdrawn'], who: ['requester'] },
  // Not open yet: nobody takes them, from anywhere.
  merge: { from: [], to: [], who: [] },
  extend: { from: [], to: [], who: [] },
  park: { from: [], to: [], who: [] },
  resume: { from: [], to: [], who: [] },
  escalate: { from: [], to: [], who: [] },
  terminate: { from: [], to: [], who: [] },
}

export const laterRoads: readonly RoadName[] = ['merge', 'extend', 'park', 'resume', 'escalate', 'terminate']

export const isAllowed = (road: RoadName, state: State, parts: readonly Part[]): boolean =>
  lawTable[road].from.includes(state) && parts.some((part) => lawTable[road].who.includes(part))
