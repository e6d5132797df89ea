import type { Card } from './view'

export interface YearSum {
  readonly year: number
  readonly hours: number
  readonly records: number
}

/** Posts and activities of a year together, newest first. */
export const sumsByYear = (years: Card['years']): readonly YearSum[] => {
  const sums = new Map<number, YearSum>()
  for (const { year, hours, records } of years) {
    const before = sums.get(year) ?? { year, hours: 0, records: 0 }
    sums.set(year, { year, hours: before.hours + hours, records: before.records + records })
  }
  return [...sums.values()].sort((a, b) => b.year - a.year)
}

const GROUP = /.{1,5}/g

/** In fives, so that it can be read aloud and copied by hand. */
export const sayCode = (code: string): string => (code.match(GROUP) ?? []).join(' ')
