import { chinaDay, chinaParts, nextDay } from '../../domain/calendar/china-time'
import { sayDay, sayTime } from '../../words/time'
import type { Gap, Shift } from './view'

const two = (part: number): string => String(part).padStart(2, '0')

/** 08:00, in China. */
export const sayClock = (iso: string): string => {
  const { hour, minute } = chinaParts(Date.parse(iso))
  return `${two(hour)}:${two(minute)}`
}

/** 20:00 到次日 08:00. */
export const sayHours = ({ from, to }: { from: string; to: string }): string => {
  const [first, last] = [chinaDay(Date.parse(from)), chinaDay(Date.parse(to) - 1)]
  return `${sayClock(from)} 到${first === last ? ' ' : '次日 '}${sayClock(to)}`
}

/** 今天 20:00 到明天 08:00. */
export const sayRange = ({ from, to }: { from: string; to: string }, now: number): string =>
  chinaDay(Date.parse(from)) === chinaDay(Date.parse(to))
    ? `${sayTime(Date.parse(from), now)} 到 ${sayClock(to)}`
    : `${sayTime(Date.parse(from), now)} 到${sayTime(Date.parse(to), now)}`

export const sayGap = (gap: Gap, now: number): string => {
  const when = sayRange(gap, now)
  const who = gap.missing.map((person) => person.name).join('、')
  return who === '' ? `${when} 没有人值班` : `${when} ${who}不在岗，没有人顶`
}

/** The seven days of a week, from its Monday: `2026-11-23` and what it is called. */
export const weekOf = (monday: string, now: number): { day: string; label: string }[] =>
  Array.from({ length: 7 }, (_, n) => {
    const day = nextDay(monday, n)
    return { day, label: sayDay(Date.parse(`${day}T12:00:00+08:00`), now) }
  })

/** What begins on a day, and what of the day nobody has. */
export const startsOn = <T extends { readonly from: string }>(items: readonly T[], day: string): T[] =>
  items.filter((item) => chinaDay(Date.parse(item.from)) === day)

export const sayPost = (shift: Shift): string => (shift.post === 'A' ? 'A 岗' : 'B 岗')
