/**
 * Tencent Cloud's seven-field timer expression (second minute hour day month weekday year), read in China Standard Time.
 * Day and weekday both given mean either of them. https://cloud.tencent.com/document/product/583/9708
 */
export interface Cron {
  /** The first occurrence after a moment, or null when there is none within five years. */
  next(after: number): number | null
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const CHINA_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const FARTHEST_DAYS = 5 * 366

export class BadCron extends Error {}

export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/)
  const [second, minute, hour, day, month, weekday, year] = fields
  if (fields.length !== 7 || !second || !minute || !hour || !day || !month || !weekday || !year) {
    throw new BadCron(`seven fields are needed: ${text}`)
  }
  const times = timesOfDay(numbers(hour, 0, 23), numbers(minute, 0, 59), numbers(second, 0, 59))
  const months = new Set(numbers(named(month, MONTHS, 1), 1, 12))
  const years = new Set(numbers(year, 1970, 2099))
  const isDay = dayMatcher(day, weekday)
  return {
    next: (after) =>
      next(
        after,
        times,
        (date) => months.has(date.getUTCMonth() + 1) && years.has(date.getUTCFullYear()) && isDay(date),
      ),
  }
}

function next(after: number, times: readonly number[], matches: (day: Date) => boolean): number | null {
  const local = after + CHINA_MS
  const today = Math.floor(local / DAY_MS) * DAY_MS
  for (let passed = 0; passed <= FARTHEST_DAYS; passed++) {
    const day = today + passed * DAY_MS
    if (!matches(new Date(day))) continue
    const time = times.find((ms) => day + ms > local)
    if (time !== undefined) return day + time - CHINA_MS
  }
  return null
}

/** Milliseconds since midnight, ascending: at most 86,400 of them, made once. */
function timesOfDay(hours: number[], minutes: number[], seconds: number[]): number[] {
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => ((h * 60 + m) * 60 + s) * 1000)))
}

function dayMatcher(day: string, weekday: string): (date: Date) => boolean {
  const days = new Set(numbers(day, 1, 31))
  const weekdays = new Set(numbers(named(weekday, DAYS, 0), 0, 7).map((n) => n % 7))
  const [dayFree, weekdayFree] = [isFree(day), isFree(weekday)]
  return (date) => {
    const [onDay, onWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())]
    return dayFree || weekdayFree ? onDay && onWeekday : onDay || onWeekday
  }
}

function isFree(field: string): boolean {
  return field === '*' || field === '?'
}

function named(field: string, names: readonly string[], first: number): string {
  return field.toUpperCase().replace(/[A-Z]+/g, (name) => {
    const at = names.indexOf(name)
    if (at < 0) throw new BadCron(`not a name: ${name}`)
    return String(at + first)
  })
}

function numbers(field: string, least: number, most: number): number[] {
  const all = new Set(field.split(',').flatMap((part) => range(part, least, most)))
  return [...all].sort((a, b) => a - b)
}

function range(part: string, least: number, most: number): number[] {
  const [span = '', stepText] = part.split('/')
  const [fromText = '', toText] = span.split('-')
  const from = isFree(span) ? least : Number(fromText)
  const to = isFree(span) || (stepText !== undefined && toText === undefined) ? most : Number(toText ?? fromText)
  const step = stepText === undefined ? 1 : Number(stepText)
  if (![from, to, step].every(Number.isInteger) || from < least || to > most || from > to || step < 1) {
    throw new BadCron(`not between ${least} and ${most}: ${part}`)
  }
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
}
