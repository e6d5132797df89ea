import type { RoadName } from '../../src/domain/post/roads'
import type { State } from '../../src/domain/post/states'

/**
 * The table of a post, typed by hand from domain.md and the issue: what src/domain/post/roads.ts says is measured against this,
 * so nothing here may be derived from it.
 */
export type Part =
  | 'author'
  | 'moderator'
  | 'the moderator who hid it'
  | 'answerer'
  | 'reader'
  | 'follower'
  | 'not following'
  | 'somebody'
  | 'rule'

export interface Line {
  readonly from: readonly State[]
  readonly to: readonly State[]
  readonly who: readonly Part[]
}

const stays: readonly State[] = []
const shown: readonly State[] = ['published', 'answered', 'raised', 'closed', 'merged']

export const postTable: Readonly<Record<RoadName, Line>> = {
  approve: { from: ['pending'], to: ['published'], who: ['moderator', 'the moderator who hid it'] },
  hide: { from: ['pending', ...shown], to: ['hidden'], who: ['moderator', 'the moderator who hid it'] },
  refer: {
    from: ['pending', 'published', 'answered', 'raised', 'in-review', 'hidden'],
    to: stays,
    who: ['moderator', 'the moderator who hid it'],
  },
  suspend: { from: shown, to: ['in-review'], who: ['rule'] },
  appeal: { from: ['hidden'], to: ['in-review'], who: ['author'] },
  restore: { from: ['in-review', 'hidden'], to: shown, who: ['moderator'] },
  uphold: { from: ['in-review'], to: ['hidden'], who: ['moderator'] },
  'dismiss-reports': { from: shown, to: stays, who: ['moderator', 'the moderator who hid it'] },
  answer: { from: ['published', 'answered'], to: ['answered'], who: ['answerer'] },
  rate: { from: ['answered'], to: ['closed', 'published'], who: ['author'] },
  lapse: { from: ['answered'], to: ['closed'], who: ['rule'] },
  merge: { from: ['published', 'answered'], to: ['merged'], who: ['moderator', 'the moderator who hid it'] },
  raise: { from: ['published', 'answered'], to: ['raised'], who: ['moderator', 'the moderator who hid it'] },
  conclude: { from: ['raised'], to: ['closed', 'published'], who: ['rule'] },
  withdraw: { from: ['pending', 'published', 'answered', 'in-review', 'hidden'], to: ['withdrawn'], who: ['author'] },
  close: { from: ['published', 'answered'], to: ['closed'], who: ['author'] },
  join: { from: ['published', 'answered', 'raised'], to: stays, who: ['not following'] },
  leave: { from: shown, to: stays, who: ['follower'] },
  report: { from: shown, to: stays, who: ['reader'] },
  reply: { from: ['published', 'answered', 'raised'], to: stays, who: ['somebody'] },
}

export const isAllowed = (road: RoadName, state: State, parts: readonly Part[]): boolean =>
  postTable[road].from.includes(state) && parts.some((part) => postTable[road].who.includes(part))
