import { HOUR, chinaDay, chinaInstant, chinaParts, nextDay } from '../calendar/china-time'
import { quietUntil, QUIET_FROM } from '../telling/quiet-hours'

const HOLD_HOURS = 12
/** Two hours after the quiet ones, so that somebody who was told at eight can still say yes. */
const MORNING = 10

/**
 * Until when a freed place is held for the next in turn (issue 5: told once, held 12 h, quiet hours do not run). It runs from the
 * moment at which they can be told; an end that would fall into the quiet hours or the two after them is put to 10:00. Nothing is
 * held beyond the start. Epoch ms.
 */
export const holdUntil = (at: number, startsAt: number): number => {
  const end = quietUntil(at) + HOLD_HOURS * HOUR
  const day = chinaDay(end)
  const { hour } = chinaParts(end)
  if (hour < MORNING) return Math.min(chinaInstant(day, MORNING), startsAt)
  return Math.min(hour >= QUIET_FROM ? chinaInstant(nextDay(day), MORNING) : end, startsAt)
}
