/**
 * Days off and swapped workdays (调休) as the State Council's notices give them, and the statutory days for years
 * without a notice.
 *
 * Notices: 国办发明电〔2023〕7号 (2024), 国办发明电〔2024〕12号 (2025), 国办发明电〔2025〕7号 (2026).
 * Statutory days: 全国年节及纪念日放假办法 (2013 text until 2024; 2024 text, with 除夕 and 5月2日, from 2025).
 */

interface Notice {
  readonly off: string
  readonly swapped: string
}

const notices: Readonly<Record<number, Notice>> = {
  2024: {
    off: '01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-10 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
    swapped: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08',
    swapped: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
    swapped: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}

/** Per year: 春节 (first day of the first month), 清明, 端午, 中秋. Astronomical facts, computed once. */
const festivals: Readonly<Record<number, string>> = {
  2010: '02-14 04-05 06-16 09-22',
  2011: '02-03 04-05 06-06 09-12',
  2012: '01-23 04-04 06-23 09-30',
  2013: '02-10 04-04 06-12 09-19',
  2014: '01-31 04-05 06-02 09-08',
  2015: '02-19 04-05 06-20 09-27',
  2016: '02-08 04-04 06-09 09-15',
  2017: '01-28 04-04 05-30 10-04',
  2018: '02-16 04-05 06-18 09-24',
  2019: '02-05 04-05 06-07 09-13',
  2020: '01-25 04-04 06-25 10-01',
  2021: '02-12 04-04 06-14 09-21',
  2022: '02-01 04-05 06-03 09-10',
  2023: '01-22 04-05 06-22 09-29',
  2024: '02-10 04-04 06-10 09-17',
  2025: '01-29 04-04 05-31 10-06',
  2026: '02-17 04-05 06-19 09-25',
  2027: '02-06 04-05 06-09 09-15',
  2028: '01-26 04-04 05-28 10-03',
  2029: '02-13 04-04 06-16 09-22',
  2030: '02-03 04-05 06-05 09-12',
  2031: '01-23 04-05 06-24 10-01',
  2032: '02-11 04-04 06-12 09-19',
  2033: '01-31 04-04 06-01 09-08',
  2034: '02-19 04-05 06-20 09-27',
  2035: '02-08 04-05 06-10 09-16',
}

/** The last day for which a notice has been published. Later days use the statutory days and plain weekends. */
export const coveredUntil = '2026-12-31'

export type DayKind = 'off' | 'swapped' | 'plain'

const statutory = (year: number): ReadonlySet<string> => {
  const [spring, qingming, duanwu, midAutumn] = (festivals[year] ?? '').split(' ')
  const days = ['01-01', '05-01', '10-01', '10-02', '10-03']
  if (year >= 2025) days.push('05-02')
  for (const day of [qingming, duanwu, midAutumn]) if (day) days.push(day)
  if (spring) {
    const first = Date.parse(`${year}-${spring}T00:00:00Z`)
    for (const shift of year >= 2025 ? [-1, 0, 1, 2] : [0, 1, 2])
      days.push(new Date(first + shift * 86_400_000).toISOString().slice(5, 10))
  }
  return new Set(days)
}

const years = new Map<number, { off: ReadonlySet<string>; swapped: ReadonlySet<string> }>()

const yearOf = (year: number) => {
  let known = years.get(year)
  if (!known) {
    const notice = notices[year]
    known = notice
      ? { off: new Set(notice.off.split(' ')), swapped: new Set(notice.swapped.split(' ')) }
      : { off: statutory(year), swapped: new Set<string>() }
    years.set(year, known)
  }
  return known
}

/** What the notices (or, without one, the statutory days) say of `YYYY-MM-DD`; `plain` = the weekday decides. */
export const dayKind = (day: string): DayKind => {
  const year = yearOf(Number(day.slice(0, 4)))
  const monthDay = day.slice(5)
  return year.off.has(monthDay) ? 'off' : year.swapped.has(monthDay) ? 'swapped' : 'plain'
}
