import { DAY } from '../calendar/china-time'
import { drop, meet, pause, resume, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import { both, type Recusal } from '../law/recusal'
import type { Table } from '../law/road'
import { isUnhappy, type Level, type Solved } from '../rating/rating'
import { refuse } from '../result'
import {
  byAnotherModerator,
  byAnswerer,
  byAuthor,
  byFollower,
  byModerator,
  byNewcomer,
  byReader,
  byRule,
  bySomebody,
  speaksFor,
  type WhoFacts,
} from './may'
import { currentRating, type Hiding, type Post } from './post'
import { REPORTS_THAT_HIDE, isOpen, liveStates, publicStates, states } from './states'
import type { Ending, HandReason, State } from './states'

/** What a merge must know of the post that takes the other in. */
export interface Target {
  readonly id: string
  readonly state: State
  readonly areaPath: readonly string[]
}

export interface Facts extends WhoFacts {
  readonly target: Target | null
  /** How its ticket ended; null while it has not. Only a ticket that was answered has answered the post. */
  readonly ticket: 'answered' | 'not-answered' | null
}

/** What each road is told, as the law needs it. Words travel beside it, in the entry. */
export interface RoadInput {
  approve: { recusal: Recusal }
  hide: { reason: HandReason }
  refer: { recusal: Recusal }
  suspend: { reason: 'reported' | 'machine' }
  appeal: unknown
  restore: unknown
  uphold: unknown
  'dismiss-reports': unknown
  answer: { unitId: string }
  rate: { solved: Solved; level: Level }
  lapse: unknown
  merge: { into: string }
  raise: { ticketId: string }
  conclude: unknown
  withdraw: unknown
  close: unknown
  join: unknown
  leave: unknown
  report: unknown
  reply: unknown
}

export type RoadName = keyof RoadInput

/** Roads that leave a row of their own (a follower, a report, a reply) and no entry: the post's version stays. */
export const lightRoads = ['join', 'leave', 'report', 'reply'] as const satisfies readonly RoadName[]

const RATE_DAYS = 14
/** A second unhappy verdict is kept as it is: the board is no court of appeal, a ticket is. */
const MOST_ANSWERS = 2

const end = (post: Post, state: State, at: number, ending: Ending | null = null): Post => ({
  ...post,
  state,
  ending,
  endedAt: at,
  clocks: drop(post.clocks, null),
})

/** What was promised to the author stands still while nobody can see the post. */
const still = (post: Post, at: number): Post['clocks'] =>
  pause(pause(drop(post.clocks, 'check'), 'respond', at), 'rate', at)
const again = (post: Post, at: number): Post['clocks'] => resume(resume(post.clocks, 'respond', at), 'rate', at)

const hidden = (post: Post, reason: Hiding['reason'], byId: string | null, at: number): Hiding => ({
  reason,
  at,
  byId,
  from: post.state,
  endedAt: post.endedAt,
})

const looked = (post: Post): Post => ({ ...post, reporterIds: [], reportRound: post.reportRound + 1 })

const publish = (post: Post, at: number): Post => ({
  ...post,
  state: 'published',
  publishedAt: post.publishedAt ?? at,
  clocks: start(meet(post.clocks, 'check', at), 'respond', limits.respond, at),
})

/** The one table. `post` makes a post and stands in open.ts. Order = the order in which a post usually travels. */
export const roads = {
  approve: {
    from: ['pending'],
    to: ['published'],
    who: byModerator,
    guards: [],
    effect: (post, input, { at }) => ({ ...publish(post, at), recusal: both(post.recusal, input.recusal) }),
  },
  hide: {
    from: ['pending', ...publicStates],
    to: ['hidden'],
    who: byModerator,
    guards: [],
    effect: (post, input, { at }, actor) => ({
      ...looked(post),
      state: 'hidden',
      hiding: hidden(post, input.reason, actor.personId, at),
      endedAt: null,
      clocks: still({ ...post, clocks: meet(post.clocks, 'check', at) }, at),
    }),
  },
  // A moderator who sees whom it is about says so, and it goes one level up.
  refer: {
    from: states.filter(isOpen),
    to: ['same'],
    who: byModerator,
    guards: [
      (_, input) => (input.recusal.personIds.length + input.recusal.unitIds.length > 0 ? null : refuse('nobody-named')),
    ],
    effect: (post, input) => ({ ...post, recusal: both(post.recusal, input.recusal) }),
  },
  suspend: {
    from: publicStates,
    to: ['in-review'],
    who: byRule,
    guards: [
      (post, input) =>
        input.reason === 'reported' && post.reporterIds.length < REPORTS_THAT_HIDE ? refuse('too-few-reports') : null,
    ],
    effect: (post, input, { at }) => ({
      ...post,
      state: 'in-review',
      hiding: hidden(post, input.reason, null, at),
      endedAt: null,
      clocks: start(still(post, at), 'review', limits.review, at),
    }),
  },
  appeal: {
    from: ['hidden'],
    to: ['in-review'],
    who: byAuthor,
    guards: [(post) => (post.appealedAt === null ? null : refuse('appealed-already'))],
    effect: (post, _, { at }) => ({
      ...post,
      state: 'in-review',
      appealedAt: at,
      clocks: start(post.clocks, 'review', limits.review, at),
    }),
  },
  restore: {
    from: ['in-review', 'hidden'],
    to: ['published', 'answered', 'raised', 'closed', 'merged'],
    who: byAnotherModerator,
    guards: [],
    effect: (post, _, { at }) => {
      const seen = {
        ...looked(post),
        hiding: null,
        clocks: again({ ...post, clocks: meet(post.clocks, 'review', at) }, at),
      }
      const from = post.hiding?.from ?? 'pending'
      return from === 'pending' ? publish(seen, at) : { ...seen, state: from, endedAt: post.hiding?.endedAt ?? null }
    },
  },
  uphold: {
    from: ['in-review'],
    to: ['hidden'],
    who: byAnotherModerator,
    guards: [],
    effect: (post, _, { at }, actor) => ({
      ...looked(post),
      state: 'hidden',
      // Whoever keeps hidden what only a rule had hidden is the one who hid it.
      hiding: post.hiding && { ...post.hiding, byId: post.hiding.byId ?? actor.personId },
      clocks: meet(post.clocks, 'review', at),
    }),
  },
  'dismiss-reports': {
    from: publicStates,
    to: ['same'],
    who: byModerator,
    guards: [(post) => (post.reporterIds.length > 0 ? null : refuse('no-reports'))],
    effect: looked,
  },
  answer: {
    from: ['published', 'answered'],
    to: ['answered'],
    who: byAnswerer,
    guards: [
      (_, input, __, actor) => (speaksFor(actor, input.unitId) ? null : refuse('not-your-unit')),
      (post, input) => (post.recusal.unitIds.includes(input.unitId) ? refuse('unit-recused') : null),
      (post) => (post.state === 'answered' && currentRating(post) ? refuse('rated-already') : null),
    ],
    effect: (post, input, { at }, actor) => ({
      ...post,
      state: 'answered',
      answer: { round: (post.answer?.round ?? 0) + 1, at, personId: actor.personId, unitId: input.unitId },
      clocks: start(meet(post.clocks, 'respond', at), 'rate', limits.rate, at),
    }),
  },
  rate: {
    from: ['answered'],
    to: ['closed', 'published'],
    who: byAuthor,
    guards: [
      (post) => (currentRating(post) ? refuse('rated-already') : null),
      (post, _, { at }) => {
        const rate = running(post.clocks, 'rate')
        return rate !== undefined && Math.max(rate.due, rate.started + RATE_DAYS * DAY) < at
          ? refuse('rating-time-is-over')
          : null
      },
    ],
    effect: (post, input, { at }) => {
      const rated: Post = {
        ...post,
        ratings: [...post.ratings, { round: post.answer?.round ?? 1, at, ...input }],
        clocks: meet(post.clocks, 'rate', at),
      }
      // An answer that answered nothing is owed once more.
      return isUnhappy(input.solved, input.level) && rated.ratings.length < MOST_ANSWERS
        ? { ...rated, state: 'published', clocks: start(rated.clocks, 'respond', limits.respond, at) }
        : end(rated, 'closed', at, 'rated')
    },
  },
  lapse: {
    from: ['answered'],
    to: ['closed'],
    who: byRule,
    guards: [
      (post, _, { at }) => {
        const rate = running(post.clocks, 'rate')
        return rate !== undefined && rate.due > at ? refuse('too-early') : null
      },
    ],
    effect: (post, _, { at }) => end(post, 'closed', at, 'not-rated'),
  },
  merge: {
    from: ['published', 'answered'],
    to: ['merged'],
    who: byModerator,
    guards: [
      (post, input) => (input.into === post.id ? refuse('merge-into-itself') : null),
      (post, _, { target }) =>
        target && liveStates.some((state) => state === target.state) && target.areaPath.join() === post.areaPath.join()
          ? null
          : refuse('no-such-target'),
    ],
    effect: (post, input, { at }) => ({ ...end(post, 'merged', at), mergedInto: input.into }),
  },
  raise: {
    from: ['published', 'answered'],
    to: ['raised'],
    who: byModerator,
    guards: [],
    // From here on the ticket's own promises run; the board shows them.
    effect: (post, input) => ({
      ...post,
      state: 'raised',
      ticketId: input.ticketId,
      clocks: drop(drop(post.clocks, 'respond'), 'rate'),
    }),
  },
  conclude: {
    from: ['raised'],
    to: ['closed', 'published'],
    who: byRule,
    guards: [(_, __, { ticket }) => (ticket === null ? refuse('too-early') : null)],
    // A ticket that was refused or withdrawn has answered nobody: the board owes an answer again.
    effect: (post, _, { at, ticket }) =>
      ticket === 'answered'
        ? end(post, 'closed', at, 'by-ticket')
        : { ...post, state: 'published', clocks: start(post.clocks, 'respond', limits.respond, at) },
  },
  withdraw: {
    from: ['pending', 'published', 'answered', 'in-review', 'hidden'],
    to: ['withdrawn'],
    who: byAuthor,
    guards: [],
    effect: (post, _, { at }) => end(post, 'withdrawn', at),
  },
  // Only the author may say that no answer is owed.
  close: {
    from: ['published', 'answered'],
    to: ['closed'],
    who: byAuthor,
    guards: [],
    effect: (post, _, { at }) => end(post, 'closed', at, 'by-author'),
  },
  join: { from: liveStates, to: ['same'], who: byNewcomer, guards: [], effect: (post) => post },
  leave: { from: publicStates, to: ['same'], who: byFollower, guards: [], effect: (post) => post },
  report: {
    from: publicStates,
    to: ['same'],
    who: byReader,
    guards: [(post, _, __, actor) => (post.reporterIds.includes(actor.personId) ? refuse('reported-already') : null)],
    effect: (post, _, __, actor) => ({ ...post, reporterIds: [...post.reporterIds, actor.personId] }),
  },
  reply: { from: liveStates, to: ['same'], who: bySomebody, guards: [], effect: (post) => post },
} as const satisfies Table<Post, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
