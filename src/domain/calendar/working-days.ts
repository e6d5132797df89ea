import { chinaDay, chinaInstant, nextDay } from './china-time'
import { dayKind } from './holidays'

/** The hour at which a period counted in working days ends (民法典 203: the end of business where there are hours). */
export const CLOSE_OF_BUSINESS = 18

export const isWorkingDay = (day: string): boolean => {
  const kind = dayKind(day)
  if (kind !== 'plain') return kind === 'swapped'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/**
 * The end of the `count`th working day after the day of `from` (the first day is not counted: 民法典 201),
 * at close of business in China. `count` ≥ 1; epoch ms in and out.
 */
export const afterWorkingDays = (from: number, count: number): number => {
  let day = chinaDay(from)
  for (let left = count; left > 0;) {
    day = nextDay(day)
    if (isWorkingDay(day)) left -= 1
  }
  return chinaInstant(day, CLOSE_OF_BUSINESS)
}
