import { DAY, HOUR } from '../calendar/china-time'
import type { Shift } from './gaps'
import { mondayOf, repeatWeek } from './repeat'
import { absenceFault, handOverFault, rangeFault, shiftFault } from './shift'

const at = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`)
const week: Shift[] = Array.from({ length: 7 }, (_, day) => [
  {
    personId: 'a',
    post: 'A' as const,
    from: at('2026-11-23 08:00') + day * DAY,
    to: at('2026-11-23 20:00') + day * DAY,
  },
  {
    personId: 'b',
    post: 'A' as const,
    from: at('2026-11-23 20:00') + day * DAY,
    to: at('2026-11-24 08:00') + day * DAY,
  },
]).flat()

describe('a week repeated', () => {
  it('until a day, that day with it', () => {
    const planned = repeatWeek(week, '2026-12-08', [])
    expect(planned).toHaveLength(18)
    expect(planned[0]).toMatchObject({ from: at('2026-11-30 08:00') })
    expect(planned.at(-1)).toMatchObject({ from: at('2026-12-08 20:00'), to: at('2026-12-09 08:00') })
  })
  it('leaves out what is planned already, so that the same again plans nothing', () => {
    const once = repeatWeek(week, '2026-12-31', [])
    expect(repeatWeek(week, '2026-12-31', once)).toEqual([])
    expect(repeatWeek(week, '2026-12-31', once.slice(3))).toEqual(once.slice(0, 3))
  })
  it('ends: an empty week, a day that is past, a year of it', () => {
    expect(repeatWeek([], '2026-12-31', [])).toEqual([])
    expect(repeatWeek(week, '2026-01-01', [])).toEqual([])
    expect(repeatWeek(week, '2099-12-31', [])).toHaveLength(400)
  })
  it('begins on a Monday of China', () => {
    expect(mondayOf(at('2026-11-29 23:59'))).toBe('2026-11-23')
    expect(mondayOf(at('2026-11-30 00:00'))).toBe('2026-11-30')
  })
})

describe('what is said of a shift', () => {
  const now = at('2026-11-23 09:00')
  const fault = (from: number, to: number): string | undefined => shiftFault({ from, to }, now)?.code
  it.each([
    [now, now + 30 * 60_000, undefined],
    [now, now + 29 * 60_000, 'shift-too-short'],
    [now + HOUR, now, 'shift-too-short'],
    [now, now + DAY, undefined],
    [now, now + DAY + 60_000, 'shift-too-long'],
    [now - HOUR, now, 'shift-is-over'],
    [now - HOUR, now + 60_000, undefined],
    [now + 100 * DAY, now + 100 * DAY + HOUR, undefined],
    [now + 100 * DAY + 60_000, now + 100 * DAY + 2 * HOUR, 'too-far-ahead'],
  ])('%p to %p: %p', (from, to, code) => expect(fault(from, to)).toBe(code))

  it('of a range and of an absence', () => {
    expect(rangeFault({ from: 0, to: 45 * DAY })).toBeNull()
    expect(rangeFault({ from: 0, to: 45 * DAY + 1 })?.code).toBe('bad-range')
    expect(rangeFault({ from: 5, to: 5 })?.code).toBe('bad-range')
    expect(absenceFault({ from: now - HOUR, to: now }, now)?.code).toBe('absence-is-over')
    expect(absenceFault({ from: now, to: now + 61 * DAY }, now)?.code).toBe('bad-range')
    expect(absenceFault({ from: now, to: now + DAY }, now)).toBeNull()
    expect(absenceFault({ from: now + 101 * DAY, to: now + 102 * DAY }, now)?.code).toBe('too-far-ahead')
  })
  it('a note is written in the last two hours or the two after', () => {
    const shift = { from: now, to: now + 8 * HOUR }
    const code = (hours: number): string | undefined => handOverFault(shift, now + hours * HOUR)?.code
    expect([0, 5.9, 6, 8, 9.9, 10].map(code)).toEqual([
      'too-early',
      'too-early',
      undefined,
      undefined,
      undefined,
      'shift-is-over',
    ])
  })
})
