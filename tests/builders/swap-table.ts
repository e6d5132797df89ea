import type { RoadName } from '../../src/domain/swap/roads'
import type { State } from '../../src/domain/swap/states'

/** 换班, typed by hand from the design of the roster: what src/domain/swap/roads.ts says is measured against this. */
export type Part = 'asker' | 'other' | 'rule'

export interface Line {
  readonly from: readonly State[]
  readonly to: State
  readonly who: readonly Part[]
}

export const swapTable: Readonly<Record<RoadName, Line>> = {
  'accept-swap': { from: ['asked'], to: 'accepted', who: ['other'] },
  'decline-swap': { from: ['asked'], to: 'declined', who: ['other'] },
  'withdraw-swap': { from: ['asked'], to: 'withdrawn', who: ['asker'] },
  'lapse-swap': { from: ['asked'], to: 'lapsed', who: ['rule'] },
}
