import fc from 'fast-check'
import { DAY, chinaDay, chinaInstant, chinaParts, nextDay } from './china-time'
import { coveredUntil, dayKind } from './holidays'
import { afterWorkingDays, isWorkingDay } from './working-days'

/** From the State Council's notices, typed again: first day off, last day off, and the weekend days that are worked for it. */
const NOTICES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['元旦 2024', '2024-01-01', '2024-01-01', []],
  ['春节 2024', '2024-02-10', '2024-02-17', ['2024-02-04', '2024-02-18']],
  ['清明 2024', '2024-04-04', '2024-04-06', ['2024-04-07']],
  ['劳动节 2024', '2024-05-01', '2024-05-05', ['2024-04-28', '2024-05-11']],
  ['端午 2024', '2024-06-10', '2024-06-10', []],
  ['中秋 2024', '2024-09-15', '2024-09-17', ['2024-09-14']],
  ['国庆 2024', '2024-10-01', '2024-10-07', ['2024-09-29', '2024-10-12']],
  ['元旦 2025', '2025-01-01', '2025-01-01', []],
  ['春节 2025', '2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']],
  ['清明 2025', '2025-04-04', '2025-04-06', []],
  ['劳动节 2025', '2025-05-01', '2025-05-05', ['2025-04-27']],
  ['端午 2025', '2025-05-31', '2025-06-02', []],
  ['国庆中秋 2025', '2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']],
  ['元旦 2026', '2026-01-01', '2026-01-03', ['2026-01-04']],
  ['春节 2026', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
  ['清明 2026', '2026-04-04', '2026-04-06', []],
  ['劳动节 2026', '2026-05-01', '2026-05-05', ['2026-05-09']],
  ['端午 2026', '2026-06-19', '2026-06-21', []],
  ['中秋 2026', '2026-09-25', '2026-09-27', []],
  ['国庆 2026', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
]

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

describe('days off and swapped workdays', () => {
  it.each(NOTICES)('%s', (_, first, last, worked) => {
    for (let day = first; day <= last; day = nextDay(day)) expect([day, isWorkingDay(day)]).toEqual([day, false])
    for (const day of worked) expect([day, isWeekend(day), isWorkingDay(day)]).toEqual([day, true, true])
  })

  it('makes nothing else special in three years', () => {
    const named = new Set(
      NOTICES.flatMap(([, first, last, worked]) => {
        const days = [...worked]
        for (let day = first; day <= last; day = nextDay(day)) days.push(day)
        return days
      }),
    )
    for (let day = '2024-01-01'; day <= coveredUntil; day = nextDay(day))
      if (!named.has(day)) expect([day, dayKind(day), isWorkingDay(day)]).toEqual([day, 'plain', !isWeekend(day)])
  })

  it.each([
    ['2027-01-01', false, 'New Year, though no notice is out yet'],
    ['2027-02-05', false, '除夕 since the law of 2024'],
    ['2027-02-06', false, '春节, a Saturday'],
    ['2027-02-08', false, '正月初三, a Monday'],
    ['2027-02-09', true, '正月初四'],
    ['2027-05-02', false, 'a Sunday and the second day of May'],
    ['2027-05-03', true, 'nothing is moved without a notice'],
    ['2027-10-04', true, 'only three days of October are statutory'],
    ['2019-02-04', true, '除夕 before 2025 was worked by law'],
    ['2019-02-05', false, '正月初一'],
    ['2019-05-02', true, 'the second day of May before 2025'],
    ['2019-06-07', false, '端午'],
    ['2050-01-03', true, 'beyond every table: a Monday'],
    ['2050-01-01', false, 'beyond every table: New Year'],
  ])('%s without a notice: worked %s (%s)', (day, worked) => {
    expect(isWorkingDay(day)).toBe(worked)
  })
})

/** 正月初一 as the almanacs of the Purple Mountain Observatory have it; in 2027 and 2030 the new moon is minutes from midnight. */
const NEW_YEARS =
  '2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08'

it('knows the first day of each lunar year, and no day off beside its three (four since 2025)', () => {
  for (const first of NEW_YEARS.split(' ')) {
    const eve = first >= '2025' ? 'off' : 'plain'
    expect([-2, -1, 0, 1, 2, 3].map((days) => dayKind(nextDay(first, days)))).toEqual([
      'plain',
      eve,
      'off',
      'off',
      'off',
      'plain',
    ])
  }
})

describe('the end of the n-th working day', () => {
  it.each([
    ['an ordinary week', '2026-11-23 09:00', 5, '2026-11-30'],
    ['the first day never counts, however early', '2026-11-23 00:00', 1, '2026-11-24'],
    ['nor however late', '2026-11-23 23:59', 1, '2026-11-24'],
    ['filed on a Saturday', '2026-11-21 10:00', 1, '2026-11-23'],
    ['across Spring Festival with both its worked weekends', '2026-02-13 10:00', 5, '2026-02-27'],
    ['the worked Saturday before a holiday counts', '2026-02-13 10:00', 1, '2026-02-14'],
    ['across National Day', '2026-09-30 17:59', 5, '2026-10-13'],
    ['across a year with a notice', '2025-12-30 09:00', 3, '2026-01-05'],
    ['from the last day that is covered into the unknown', '2026-12-31 09:00', 1, '2027-01-04'],
    ['fifteen of them', '2026-09-18 12:00', 15, '2026-10-15'],
  ])('%s', (_, from, count, day) => {
    const start = Date.parse(`${from.replace(' ', 'T')}:00+08:00`)
    expect(new Date(afterWorkingDays(start, count)).toISOString()).toBe(`${day}T10:00:00.000Z`)
  })

  const moment = fc.integer({ min: Date.parse('2010-01-01T00:00:00Z'), max: Date.parse('2036-12-31T00:00:00Z') })
  const count = fc.integer({ min: 1, max: 30 })

  it('is a working day at 18:00 in China, later than the start, with exactly that many working days up to it', () => {
    fc.assert(
      fc.property(moment, count, (from, days) => {
        const due = afterWorkingDays(from, days)
        expect(chinaParts(due)).toMatchObject({ hour: 18, minute: 0 })
        expect(due).toBeGreaterThan(from)
        let worked = 0
        for (let day = nextDay(chinaDay(from)); day <= chinaDay(due); day = nextDay(day))
          if (isWorkingDay(day)) worked += 1
        expect([isWorkingDay(chinaDay(due)), worked]).toEqual([true, days])
      }),
      { numRuns: 500 },
    )
  })

  it('never falls when the start or the count rises', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40 * DAY }), count, (from, later, days) => {
        expect(afterWorkingDays(from + later, days)).toBeGreaterThanOrEqual(afterWorkingDays(from, days))
        expect(afterWorkingDays(from, days + 1)).toBeGreaterThan(afterWorkingDays(from, days))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the day in China', () => {
  it('begins at 16:00 UTC', () => {
    expect(chinaDay(Date.parse('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
    expect(chinaDay(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
    expect(chinaInstant('2026-11-23', 0)).toBe(Date.parse('2026-11-22T16:00:00Z'))
    expect(nextDay('2024-02-28')).toBe('2024-02-29')
    expect(nextDay('2026-12-31')).toBe('2027-01-01')
    expect(chinaParts(Date.parse('2026-11-22T16:05:00Z'))).toEqual({
      year: 2026,
      month: 11,
      day: 23,
      hour: 0,
      minute: 5,
      weekday: 1,
    })
  })
})
