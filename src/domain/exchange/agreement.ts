import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { Rating } from '../rating/rating'
import type { AgreementEnding, AgreementState, Side } from './states'

/** 协议: one unit gives, one community receives, for a term. Times epoch ms. */
export interface Agreement {
  readonly id: string
  readonly version: number
  readonly state: AgreementState
  readonly ending: AgreementEnding | null
  /** The need or project that is met and the resource that is given; at least one of them. */
  readonly needId: string | null
  readonly resourceId: string | null
  readonly unitId: string
  /** Who is registered as the contact of that unit. */
  readonly contacts: readonly string[]
  /** The receiving community, district first. */
  readonly areaPath: readonly string[]
  /** The resident whose need is met: they alone rate it. Null = the community does. */
  readonly requesterId: string | null
  readonly proposedBy: Side
  readonly proposerId: string
  readonly from: number
  readonly to: number
  readonly rating: Rating | null
  readonly clocks: readonly Clock[]
  readonly recusal: Recusal
  readonly endedAt: number | null
}

export const other = (side: Side): Side => (side === 'giver' ? 'receiver' : 'giver')
