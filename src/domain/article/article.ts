import type { Recusal } from '../law/recusal'
import type { State } from './states'

/**
 * What the law must know of an article. Every text it ever had is an edition of its own, kept forever; `edition` is the newest,
 * `liveEdition` the one that people read. `version` rises with every step, as with any matter.
 */
export interface Article {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly areaPath: readonly string[]
  readonly edition: number
  readonly liveEdition: number | null
  /** Who wrote the editions that nobody has published yet. */
  readonly pendingAuthors: readonly string[]
  readonly requesterId: null
  readonly recusal: Recusal
}

/** Past its day it is shown as expired, and nobody may answer with it. `validUntil` null = until somebody says otherwise. */
export const isExpired = (validUntil: number | null, at: number): boolean => validUntil !== null && validUntil <= at
