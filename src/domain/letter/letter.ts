import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { Rating } from '../rating/rating'
import type { Ending, OfficeLevel, PublicationState, State } from './states'

/**
 * Who reads for an office at this moment: its secretary by assignment, and those whom the secretary named. Read fresh with the
 * letter, so that a dismissal counts at once.
 */
export interface Desk {
  /** The area whose secretary has the letter now. */
  readonly areaId: string
  readonly deputyIds: readonly string[]
  /** The district has no secretary: its supervisors read what comes up to it. */
  readonly standsIn: boolean
}

/** What may become public, as a digest of the exact masked words; any other words have another digest. */
export interface Publication {
  readonly state: PublicationState
  readonly digest: string
}

/** Everything the law needs to know of one letter. What people wrote is not among it. All times epoch ms. */
export interface Letter {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly requesterId: string
  readonly level: OfficeLevel
  /** The area whose secretary the writer chose; `desk` is where it lies now. */
  readonly chosenAreaId: string
  /** Area ids from the district down to the deepest that the writer named. */
  readonly areaPath: readonly string[]
  readonly desk: Desk
  readonly recusal: Recusal
  /** Who acknowledged it, and so answers by name. */
  readonly readerId: string | null
  /** The desk has asked back, and the writer has not replied yet. */
  readonly asked: boolean
  readonly clocks: readonly Clock[]
  /** Answers so far: a rating belongs to one of them. */
  readonly rounds: number
  readonly ratings: readonly Rating[]
  readonly forwards: number
  readonly reopens: number
  readonly publication: Publication | null
  readonly createdAt: number
  /** When it was rated, or lapsed without: the days for reopening run from here. */
  readonly settledAt: number | null
  readonly endedAt: number | null
  readonly ending: Ending | null
}

/** The rating of the answer that stands now. */
export const currentRating = (letter: Letter): Rating | undefined =>
  letter.ratings.find((rating) => rating.round === letter.rounds)
