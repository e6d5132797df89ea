import { chinaDay, chinaParts, nextDay, DAY, HOUR, MINUTE } from '../domain/calendar/china-time'

/**
 * Times as people say them, always in China Standard Time and always seen from `now`, which is the cloud's: a phone set to
 * another zone or to the wrong year says the same. Everything in and out is epoch ms.
 */

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const nearDays = (now: number): Readonly<Record<string, string>> => {
  const today = chinaDay(now)
  return {
    [nextDay(today, -2)]: '前天',
    [nextDay(today, -1)]: '昨天',
    [today]: '今天',
    [nextDay(today, 1)]: '明天',
    [nextDay(today, 2)]: '后天',
  }
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** 17:00. */
export const clockTime = (at: number): string => {
  const { hour, minute } = chinaParts(at)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** 周四 12月3日; with the year when it is another one. */
const dated = (at: number, now: number): string => {
  const { year, month, day, weekday } = chinaParts(at)
  const plain = `${month}月${day}日`
  return year === chinaParts(now).year ? `${WEEKDAYS[weekday] ?? ''} ${plain}` : `${year}年${plain}`
}

/** 今天, 昨天, 周四 12月3日. */
export const sayDay = (at: number, now: number): string => nearDays(now)[chinaDay(at)] ?? dated(at, now)

/** A moment that was or will be: 今天 17:00, 周四 12月3日 17:00; of another year only the day. */
export const sayTime = (at: number, now: number): string => {
  const day = sayDay(at, now)
  return chinaParts(at).year === chinaParts(now).year || nearDays(now)[chinaDay(at)] ? `${day} ${clockTime(at)}` : day
}

const partOfDay = (at: number): string => {
  const { hour, minute } = chinaParts(at)
  const moment = hour + minute / 60
  if (moment < 6) return clockTime(at)
  if (moment <= 12) return '上午'
  if (moment <= 18) return '下午'
  return clockTime(at)
}

/**
 * A promise, as exact as people need it: today by the minute, tomorrow by the half day, later by the day. Never says more time
 * than there is: what ends in the morning of a later day is said with its time.
 */
export const sayDue = (at: number, now: number): string => {
  const day = chinaDay(at)
  const today = chinaDay(now)
  if (day === today) return `今天 ${clockTime(at)}`
  if (day === nextDay(today)) {
    const part = partOfDay(at)
    return part.includes(':') ? `明天 ${part}` : `明天${part}`
  }
  return chinaParts(at).hour < 12 ? `${sayDay(at, now)} ${clockTime(at)}` : sayDay(at, now)
}

/** Between a time and the words after it: 今天 17:00 前. */
export const spaced = (words: string): string => words.replace(/(\d:\d{2})(?=\p{Script=Han})/gu, '$1 ')

/** How long: 20 分钟, 3 小时, 2 天. Rounded down, never below a minute: nothing is said to be later than it is. */
export const saySpan = (ms: number): string => {
  const length = Math.max(0, ms)
  if (length < HOUR) return `${Math.max(1, Math.floor(length / MINUTE))} 分钟`
  if (length < 2 * DAY) return `${Math.floor(length / HOUR)} 小时`
  return `${Math.floor(length / DAY)} 天`
}

/** For staff: 剩 3 小时, 超 1 天. */
export const sayLeft = (due: number, now: number): string =>
  due >= now ? `剩 ${saySpan(due - now)}` : `超 ${saySpan(now - due)}`
