import type { Recusal } from '../law/recusal'
import type { Post } from '../person/actor'
import type { State } from './states'

/** One operator asks another to stand for them; `backId` is the shift that they take in return, if any. */
export interface Swap {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly rosterId: string
  /** District down to the area of the roster. */
  readonly areaPath: readonly string[]
  readonly requesterId: string
  readonly otherId: string
  readonly shiftId: string
  readonly backId: string | null
  /** The beginning of the earlier of both shifts: after that there is nothing left to agree on. */
  readonly due: number
  readonly endedAt: number | null
  readonly recusal: Recusal
}

/** A shift as it stands now, under the roster's lock. */
export interface SwapShift {
  readonly id: string
  readonly rosterId: string
  readonly personId: string
  readonly post: Post
  readonly from: number
  readonly to: number
  readonly isCancelled: boolean
}
