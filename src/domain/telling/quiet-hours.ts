import { chinaDay, chinaInstant, chinaParts, nextDay } from '../calendar/china-time'

/** Nobody is told anything between 21:00 and 08:00 except life and property (domain.md, Clocks). Hours in China. */
export const QUIET_FROM = 21
export const QUIET_TO = 8

export const isQuiet = (at: number): boolean => {
  const { hour } = chinaParts(at)
  return hour >= QUIET_FROM || hour < QUIET_TO
}

/** The first moment at or after `at` at which somebody may be told; epoch ms. */
export const quietUntil = (at: number): number => {
  if (!isQuiet(at)) return at
  const day = chinaDay(at)
  return chinaInstant(chinaParts(at).hour < QUIET_TO ? day : nextDay(day), QUIET_TO)
}
