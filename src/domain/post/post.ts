import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { Rating } from '../rating/rating'
import type { Ending, HideReason, State } from './states'

/** An official answer. A rating belongs to one of them, by its round. */
export interface Answer {
  readonly round: number
  readonly at: number
  readonly personId: string
  readonly unitId: string
}

/** Why it is not shown, and where it goes back to. The original is kept. */
export interface Hiding {
  readonly reason: HideReason
  readonly at: number
  /** Null for three reports or the platform's check. */
  readonly byId: string | null
  readonly from: State
  readonly endedAt: number | null
}

/** Everything the law needs to know of one post. Its words are not among it. */
export interface Post {
  readonly id: string
  readonly version: number
  readonly state: State
  /** The author; named as every matter's requester is. */
  readonly requesterId: string
  /** Area ids from the district down to the community. */
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly clocks: readonly Clock[]
  readonly publishedAt: number | null
  readonly hiding: Hiding | null
  /** 申诉: once in a post's life. */
  readonly appealedAt: number | null
  /** Who has reported it since somebody last looked: different people, each once. */
  readonly reporterIds: readonly string[]
  /** Rises when the reports were looked at: whoever reported before may report again. */
  readonly reportRound: number
  readonly answer: Answer | null
  readonly ratings: readonly Rating[]
  /** The ticket that it was raised to. */
  readonly ticketId: string | null
  /** The post that it was merged into. */
  readonly mergedInto: string | null
  readonly createdAt: number
  readonly endedAt: number | null
  readonly ending: Ending | null
}

export const currentRating = (post: Post): Rating | undefined =>
  post.ratings.find((rating) => rating.round === post.answer?.round)
