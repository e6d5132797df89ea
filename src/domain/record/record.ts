import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { RecordKind, State } from './states'

/** What the law knows of one service. Nothing of it is ever edited: a correction is a new line that points at the old one. */
export interface ServiceRecord {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly kind: RecordKind
  /** Who served. */
  readonly requesterId: string
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly halfHours: number
  /** Who leads the post or the team: vouches first. */
  readonly leaderId: string
  /** Who has vouched; null while nobody has. */
  readonly vouchedBy: string | null
  /** The line that this one corrects. */
  readonly correctsId: string | null
  readonly clocks: readonly Clock[]
  readonly createdAt: number
  readonly endedAt: number | null
}
