import type { RoadName } from '../../src/domain/letter/roads'
import type { State } from '../../src/domain/letter/states'

/**
 * "Other roads: letter" of domain.md, typed by hand from the page and issue 4: what src/domain/letter/roads.ts says is measured
 * against this, so nothing here may be derived from it.
 */
export type LetterPart = 'writer' | 'reader' | 'rule'

export interface LetterLine {
  readonly from: readonly State[]
  readonly to: readonly State[]
  readonly who: readonly LetterPart[]
}

const stays: readonly State[] = []

export const letterTable: Readonly<Record<RoadName, LetterLine>> = {
  add: { from: ['received', 'assigned'], to: stays, who: ['writer'] },
  'ask-back': { from: ['received', 'assigned'], to: stays, who: ['reader'] },
  acknowledge: { from: ['received'], to: ['assigned'], who: ['reader'] },
  answer: { from: ['received', 'assigned'], to: ['answered'], who: ['reader'] },
  forward: { from: ['received', 'assigned'], to: stays, who: ['reader'] },
  recuse: { from: ['received', 'assigned', 'answered'], to: ['received'], who: ['writer', 'reader'] },
  'hand-up': { from: ['received', 'assigned'], to: ['received'], who: ['rule'] },
  rate: { from: ['answered'], to: ['rated'], who: ['writer'] },
  lapse: { from: ['answered'], to: ['closed'], who: ['rule'] },
  close: { from: ['rated'], to: ['closed'], who: ['rule'] },
  reopen: { from: ['rated', 'closed'], to: ['assigned'], who: ['writer'] },
  withdraw: { from: ['received', 'assigned'], to: ['withdrawn'], who: ['writer'] },
  'propose-publication': { from: ['answered', 'rated', 'closed'], to: stays, who: ['reader'] },
  consent: { from: ['answered', 'rated', 'closed'], to: stays, who: ['writer'] },
  'refuse-consent': { from: ['answered', 'rated', 'closed'], to: stays, who: ['writer'] },
  publish: { from: ['answered', 'rated', 'closed'], to: stays, who: ['reader'] },
  unpublish: {
    from: ['received', 'assigned', 'answered', 'rated', 'closed'],
    to: stays,
    who: ['writer', 'reader'],
  },
}

/** Roads that a timer takes: never a button. */
export const timersRoads: readonly RoadName[] = ['hand-up', 'lapse', 'close']

export const letterAllows = (road: RoadName, state: State, parts: readonly LetterPart[]): boolean =>
  letterTable[road].from.includes(state) && parts.some((part) => letterTable[road].who.includes(part))
