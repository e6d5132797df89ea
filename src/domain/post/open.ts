import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Recusal } from '../law/recusal'
import type { Post } from './post'

/** The road `post`: makes a post, which waits for a person's check. The client makes the id. */
export const open = (
  opening: {
    readonly id: string
    readonly requesterId: string
    readonly areaPath: readonly string[]
    readonly recusal: Recusal
  },
  at: number,
): Post => ({
  ...opening,
  version: 1,
  state: 'pending',
  clocks: start([], 'check', limits.check, at),
  publishedAt: null,
  hiding: null,
  appealedAt: null,
  reporterIds: [],
  reportRound: 1,
  answer: null,
  ratings: [],
  ticketId: null,
  mergedInto: null,
  createdAt: at,
  endedAt: null,
  ending: null,
})
