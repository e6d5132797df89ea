/**
 * A figure that can be published: never a percentage without its denominator, what was left out and why, and the
 * 95% interval (Wilson score). Cells under 10 are suppressed (domain.md, Figures).
 */
export interface Exclusion {
  readonly reason: string
  readonly count: number
}

export interface Rate {
  readonly numerator: number
  readonly denominator: number
  readonly exclusions: readonly Exclusion[]
  /** Epoch ms. */
  readonly asOf: number
  /** Null when the denominator is under 10. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

const SMALLEST_CELL = 10
const Z = 1.959963984540054

export const rate = (numerator: number, denominator: number, exclusions: readonly Exclusion[], asOf: number): Rate => {
  if (denominator < SMALLEST_CELL)
    return { numerator, denominator, exclusions, asOf, share: null, low: null, high: null }
  const p = numerator / denominator
  const z2 = Z * Z
  const middle = (p + z2 / (2 * denominator)) / (1 + z2 / denominator)
  const half =
    (Z * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator))) / (1 + z2 / denominator)
  return {
    numerator,
    denominator,
    exclusions,
    asOf,
    share: p,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  }
}
