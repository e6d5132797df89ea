/** Cells under this could point at a person (domain.md, "Figures"). */
export const SMALLEST_SHOWN = 10

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/** A count alone: nought says nothing of anybody, one to nine are not shown. */
export const shownCount = (count: number): number | null => (isSmall(count) ? null : count)

/**
 * Counts that stand side by side under a total that is shown: when exactly one of them is hidden it could be found by
 * subtraction, so the smallest of the others is hidden with it.
 */
export const shownCounts = (counts: readonly number[]): (number | null)[] => {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])))
  if (hidden.size === 1) {
    const others = counts.flatMap((count, index) => (hidden.has(index) || count === 0 ? [] : [{ count, index }]))
    const least = others.reduce<{ count: number; index: number } | undefined>(
      (found, each) => (found === undefined || each.count < found.count ? each : found),
      undefined,
    )
    if (least) hidden.add(least.index)
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count))
}
