import type { RoadName } from '../../src/domain/call/roads'
import type { State } from '../../src/domain/call/states'

/**
 * The roads of a call, typed by hand from what a hotline does: what src/domain/call/roads.ts says is measured against this, so
 * nothing here may be derived from it. An operator is `owner` of a call or `colleague` of whoever is.
 */
export type Part = 'owner' | 'colleague' | 'supervisor' | 'rule'

export interface Line {
  readonly to: readonly State[]
  /** From which states each part may take it. */
  readonly by: Readonly<Partial<Record<Part, readonly State[]>>>
}

const stays: readonly State[] = []

export const callTable: Readonly<Record<RoadName, Line>> = {
  'pick-up': { to: ['talking'], by: { colleague: ['ringing'] } },
  connect: { to: ['talking'], by: { rule: ['ringing', 'missed'] } },
  miss: { to: ['missed'], by: { rule: ['ringing'] } },
  note: { to: stays, by: { owner: ['talking', 'follow-up'] } },
  'hang-up': { to: ['follow-up'], by: { owner: ['talking'], rule: ['talking'] } },
  file: {
    to: ['filed'],
    by: { owner: ['talking', 'follow-up'], rule: ['ringing', 'missed', 'talking', 'follow-up'] },
  },
  'answer-now': { to: ['answered'], by: { owner: ['talking', 'follow-up'] } },
  drop: { to: ['void'], by: { owner: ['talking', 'follow-up'], colleague: ['missed'] } },
  'hand-over': { to: stays, by: { owner: ['talking', 'follow-up'] } },
  'take-over': { to: stays, by: { colleague: ['talking', 'follow-up'] } },
  'return-call': { to: ['talking'], by: { colleague: ['missed'] } },
}

/** In a state that the call has not been picked up in, it is nobody's: every operator is a colleague. */
export const unowned: readonly State[] = ['ringing', 'missed']

export const isAllowed = (road: RoadName, state: State, parts: readonly Part[]): boolean =>
  parts.some((part) => callTable[road].by[part]?.includes(state) ?? false)
