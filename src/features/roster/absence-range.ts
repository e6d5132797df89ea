import { chinaInstant, nextDay } from '../../domain/calendar/china-time'

/** As it is typed: by whole days, the last one included, or from an hour to an hour. Days YYYY-MM-DD, hours HH:MM. */
export interface TypedAbsence {
  readonly by: 'days' | 'hours'
  readonly first: string
  readonly last: string
  readonly from: string
  readonly to: string
}

const instant = (day: string, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return chinaInstant(day, hour, minute)
}

/** From when to when, as it goes over the wire; null while it is not whole, or ends before it begins. */
export const absenceRange = ({ by, first, last, from, to }: TypedAbsence): { from: string; to: string } | null => {
  if (first === '' || last === '' || (by === 'hours' && (from === '' || to === ''))) return null
  const begins = by === 'days' ? chinaInstant(first, 0) : instant(first, from)
  const ends = by === 'days' ? chinaInstant(nextDay(last), 0) : instant(last, to)
  return begins < ends ? { from: new Date(begins).toISOString(), to: new Date(ends).toISOString() } : null
}
