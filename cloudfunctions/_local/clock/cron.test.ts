import { BadCron, parseCron } from './cron'

/** Times are written in China Standard Time, as the declarations are read. */
const china = (text: string): number => Date.parse(`${text}+08:00`)
const next = (cron: string, after: string): string | null => {
  const at = parseCron(cron).next(china(after))
  return at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)
}

it.each([
  ['0 * * * * * *', '2026-11-23T09:00:00', '2026-11-23T09:01:00'],
  ['0 */5 * * * * *', '2026-11-23T09:01:30', '2026-11-23T09:05:00'],
  ['0 30 8 * * * *', '2026-11-23T09:00:00', '2026-11-24T08:30:00'],
  ['0 0 0 * * * *', '2026-11-23T09:00:00', '2026-11-24T00:00:00'],
  ['0 0 9 * * MON-FRI *', '2026-11-27T09:00:00', '2026-11-30T09:00:00'],
  ['0 0 9 * * 1-5 *', '2026-11-27T09:00:00', '2026-11-30T09:00:00'],
  ['0 0 9 * * SUN *', '2026-11-23T09:00:00', '2026-11-29T09:00:00'],
  ['0 0 0 1 JAN,JUL * *', '2026-11-23T09:00:00', '2027-01-01T00:00:00'],
  ['0 0 0 29 2 * *', '2026-11-23T09:00:00', '2028-02-29T00:00:00'],
  // Day and weekday both given: either of them.
  ['0 0 12 1 * MON *', '2026-11-24T00:00:00', '2026-11-30T12:00:00'],
  ['0 0 12 1 * MON *', '2026-11-30T12:00:00', '2026-12-01T12:00:00'],
  ['15,45 10/20 8 * * * *', '2026-11-23T08:10:15', '2026-11-23T08:10:45'],
  ['15,45 10/20 8 * * * *', '2026-11-23T08:50:45', '2026-11-24T08:10:15'],
  ['0 0 8 * * * 2027', '2026-11-23T09:00:00', '2027-01-01T08:00:00'],
])('%s after %s is %s', (cron, after, expected) => {
  expect(next(cron, after)).toBe(expected)
})

it('knows when there is none', () => {
  expect(next('0 0 0 1 1 * 2020', '2026-11-23T09:00:00')).toBeNull()
  expect(next('0 0 0 31 2 * *', '2026-11-23T09:00:00')).toBeNull()
})

it.each([
  '* * * * *',
  '60 * * * * * *',
  '0 0 24 * * * *',
  '0 0 0 0 * * *',
  '0 0 0 * 13 * *',
  '0 0 0 * * FUN *',
  '0 5-1 * * * * *',
  '0 */0 * * * * *',
])('refuses %s', (cron) => {
  expect(() => parseCron(cron)).toThrow(BadCron)
})
