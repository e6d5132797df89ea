import type { Capacity } from '../law/capacity'
import { lawOf } from '../law/law'
import { isNamedIn, type Recusal } from '../law/recusal'
import type { Matter, Table } from '../law/road'
import { reaches, type Actor } from '../person/actor'
import { refuse } from '../result'
import { moderators } from './may'
import { REPORTS_THAT_HIDE, type HandReason, type HideReason, type ReplyState } from './states'

/** The small life of a neighbour's reply 跟帖 under a post: checked as a post is, and nothing is owed for it. */
export interface Reply extends Matter<ReplyState> {
  readonly id: string
  /** Its author; named as every matter's requester is. */
  readonly requesterId: string
  /** Of the post it stands under. */
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly reporterIds: readonly string[]
  readonly reportRound: number
  readonly reason: HideReason | null
  /** Who hid it; null for a rule. */
  readonly hiddenBy: string | null
}

export interface ReplyFacts {
  readonly at: number
}

export interface ReplyRoads {
  approve: unknown
  hide: { reason: HandReason }
  suspend: { reason: 'reported' | 'machine' }
  report: unknown
  withdraw: unknown
}
export type ReplyRoad = keyof ReplyRoads

const isAuthor = (actor: Actor, reply: Reply): boolean => !actor.isRule && actor.personId === reply.requesterId
const byModerator = (actor: Actor, reply: Reply): boolean =>
  !isAuthor(actor, reply) && moderators.some((role) => reaches(actor, role, reply.areaPath))

const looked = (reply: Reply): Reply => ({ ...reply, reporterIds: [], reportRound: reply.reportRound + 1 })

export const replyRoads = {
  /** Shown: at first, again after reports, or again by somebody other than who hid it. */
  approve: {
    from: ['pending', 'in-review', 'hidden'],
    to: ['published'],
    who: (actor, reply) => byModerator(actor, reply) && reply.hiddenBy !== actor.personId,
    guards: [],
    effect: (reply) => ({ ...looked(reply), state: 'published', reason: null, hiddenBy: null }),
  },
  hide: {
    from: ['pending', 'in-review', 'published'],
    to: ['hidden'],
    who: byModerator,
    guards: [],
    effect: (reply, { reason }, _, actor) => ({ ...looked(reply), state: 'hidden', reason, hiddenBy: actor.personId }),
  },
  suspend: {
    from: ['published'],
    to: ['in-review'],
    who: (actor) => actor.isRule === true,
    guards: [
      (reply, { reason }) =>
        reason === 'reported' && reply.reporterIds.length < REPORTS_THAT_HIDE ? refuse('too-few-reports') : null,
    ],
    effect: (reply, { reason }) => ({ ...reply, state: 'in-review', reason, hiddenBy: null }),
  },
  report: {
    from: ['published'],
    to: ['same'],
    who: (actor, reply) => !actor.isRule && !isAuthor(actor, reply),
    guards: [(reply, _, __, actor) => (reply.reporterIds.includes(actor.personId) ? refuse('reported-already') : null)],
    effect: (reply, _, __, actor) => ({ ...reply, reporterIds: [...reply.reporterIds, actor.personId] }),
  },
  withdraw: {
    from: ['pending', 'published', 'in-review', 'hidden'],
    to: ['withdrawn'],
    who: isAuthor,
    guards: [],
    effect: (reply) => ({ ...reply, state: 'withdrawn' }),
  },
} as const satisfies Table<Reply, ReplyRoads, ReplyFacts>

export const replyLaw = lawOf<Reply, ReplyRoads, ReplyFacts>({
  roads: replyRoads,
  isRecused: (actor, reply) => !isAuthor(actor, reply) && isNamedIn(actor, reply.recusal),
  hidden: ['suspend'],
  alone: ['report'],
})

export const readsReplyAsStaff = (actor: Actor, reply: Reply): boolean =>
  byModerator(actor, reply) && !isNamedIn(actor, reply.recusal)

/** Its author, the moderators, and once it is shown everybody whom it is not about. */
export const mayReadReply = (actor: Actor, reply: Reply): boolean =>
  isAuthor(actor, reply) ||
  readsReplyAsStaff(actor, reply) ||
  (reply.state === 'published' && !isNamedIn(actor, reply.recusal))

/** In which capacity somebody took a road: what the entry says of them. */
export const replyCapacityOf = (actor: Actor, reply: Reply): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  if (isAuthor(actor, reply)) return { role: 'requester', unitId: null }
  const role = moderators.find((each) => reaches(actor, each, reply.areaPath))
  return { role: role ?? 'requester', unitId: null }
}
