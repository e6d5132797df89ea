/** From `from` up to but not including `to`; epoch ms. */
export interface Interval {
  readonly from: number
  readonly to: number
}

export const isWithin = (at: number, { from, to }: Interval): boolean => from <= at && at < to

export const overlaps = (one: Interval, other: Interval): boolean => one.from < other.to && other.from < one.to

/** The same instants as few intervals as can be, in order; touching ones are one. */
export const merged = (intervals: readonly Interval[]): Interval[] => {
  const out: Interval[] = []
  for (const { from, to } of intervals.filter((each) => each.from < each.to).sort((a, b) => a.from - b.from)) {
    const last = out[out.length - 1]
    if (last && from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else out.push({ from, to })
  }
  return out
}

/** What of `whole` lies outside all of `others`. */
export const without = (whole: Interval, others: readonly Interval[]): Interval[] => {
  const left: Interval[] = []
  let from = whole.from
  for (const other of merged(others)) {
    if (other.to <= from) continue
    if (other.from >= whole.to) break
    if (other.from > from) left.push({ from, to: other.from })
    from = other.to
  }
  if (from < whole.to) left.push({ from, to: whole.to })
  return left
}
