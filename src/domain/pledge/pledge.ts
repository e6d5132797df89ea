import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { State } from './states'

/** What the law knows of one pledge. The words of it are not among it. */
export interface Pledge {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly dutyId: string
  /** Who leads the post now. */
  readonly leaderId: string
  /** Who serves. */
  readonly requesterId: string
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  /** The term, as it was when the word was given; epoch ms. */
  readonly from: number
  readonly to: number
  readonly clocks: readonly Clock[]
  readonly createdAt: number
  readonly endedAt: number | null
}
