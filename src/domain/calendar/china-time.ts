/** China Standard Time is UTC+8 all year: fixed arithmetic, whatever zone the machine keeps. Times are epoch ms. */

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const OFFSET = 8 * HOUR

/** `2026-11-22`, the calendar day in China at that instant. */
export const chinaDay = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10)

/** The instant of `day` at `hour`:`minute` in China. `day` is `YYYY-MM-DD`. */
export const chinaInstant = (day: string, hour: number, minute = 0): number =>
  Date.parse(`${day}T00:00:00Z`) - OFFSET + hour * HOUR + minute * MINUTE

export const nextDay = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

export interface ChinaParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  /** 0 = Sunday. */
  readonly weekday: number
}

export const chinaParts = (at: number): ChinaParts => {
  const shifted = new Date(at + OFFSET)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  }
}
