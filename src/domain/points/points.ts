/**
 * 志愿积分: a voluntary double-entry ledger. Points pass from a community's fund to a person and back, never out of nothing;
 * nobody is ranked by them, and nobody else can read them.
 */
export interface PointRule {
  readonly version: number
  readonly perHalfHour: number
  /** One service earns no more than this. */
  readonly most: number
}

/** What a confirmed service earns under a published rule; whole points, never negative. */
export const earned = ({ perHalfHour, most }: Pick<PointRule, 'perHalfHour' | 'most'>, halfHours: number): number =>
  Math.min(most, perHalfHour * halfHours)

export const movementKinds = ['earn', 'reverse', 'close'] as const
/** earn = a confirmed service · reverse = it was corrected or rejected · close = the person left, the rest goes back. */
export type MovementKind = (typeof movementKinds)[number]

export const reversalReasons = ['corrected', 'rejected', 'left'] as const
export type ReversalReason = (typeof reversalReasons)[number]
