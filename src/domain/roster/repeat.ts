import { chinaDay, DAY, nextDay } from '../calendar/china-time'
import type { Shift } from './gaps'

const WEEK = 7 * DAY

/**
 * 照这一周排下去: the shifts of one week, again week after week, each that begins up to and including the day `until`
 * (`2026-12-31`, in China). What lies in `taken` is left out, so that a half-planned week is filled and not doubled.
 */
export const repeatWeek = (
  week: readonly Shift[],
  until: string,
  taken: readonly Shift[],
  longest = 400,
): readonly Shift[] => {
  const end = Date.parse(`${nextDay(until)}T00:00:00+08:00`)
  const isTaken = (shift: Shift): boolean =>
    taken.some((other) => other.post === shift.post && other.from < shift.to && shift.from < other.to)
  const out: Shift[] = []
  if (week.length === 0) return out
  for (let n = 1; out.length < longest; n += 1) {
    const next = week.map((shift) => ({ ...shift, from: shift.from + n * WEEK, to: shift.to + n * WEEK }))
    const due = next.filter((shift) => shift.from < end)
    if (due.length === 0) return out
    out.push(...due.filter((shift) => !isTaken(shift)))
  }
  return out.slice(0, longest)
}

/** The Monday of the week in which a moment lies, in China: `2026-11-23`. */
export const mondayOf = (at: number): string => {
  const day = chinaDay(at)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return nextDay(day, -((weekday + 6) % 7))
}
