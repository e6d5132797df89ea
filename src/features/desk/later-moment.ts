import { chinaDay, chinaInstant, DAY, nextDay } from '../../domain/calendar/china-time'

/** The law's bounds: at most seven days ahead, between eight in the morning and nine in the evening. */
export const DAYS = 7
const HOURS = Array.from({ length: 14 }, (_, n) => n + 8)

/** Hours of that day that may still be asked for. */
export const hoursOf = (day: string, now: number): readonly number[] =>
  HOURS.filter((hour) => {
    const at = chinaInstant(day, hour)
    return at > now && at <= now + DAYS * DAY
  })

/** Most people say "this afternoon": today, as long as it has an hour left. */
export const dayOf = (day: string, now: number): string => {
  const today = chinaDay(now)
  return day !== '' ? day : hoursOf(today, now).length > 0 ? today : nextDay(today)
}

/** The moment that the resident asked for; undefined until an hour is picked. */
export const laterOf = (day: string, hour: number | null, now: number): string | undefined =>
  hour === null ? undefined : new Date(chinaInstant(dayOf(day, now), hour)).toISOString()
