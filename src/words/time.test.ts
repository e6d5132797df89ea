import { sayDay, sayDue, sayLeft, saySpan, sayTime } from './time'

const at = (china: string): number => Date.parse(`${china}+08:00`)
/** A Monday. */
const now = at('2026-11-23T09:00:00')

test.each([
  ['2026-11-23T17:00:00', '今天 17:00'],
  ['2026-11-23T00:00:00', '今天 00:00'],
  ['2026-11-22T23:59:59', '昨天 23:59'],
  ['2026-11-21T08:05:00', '前天 08:05'],
  ['2026-11-24T08:05:00', '明天 08:05'],
  ['2026-11-25T08:05:00', '后天 08:05'],
  ['2026-12-03T18:00:00', '周四 12月3日 18:00'],
  ['2026-01-01T12:00:00', '周四 1月1日 12:00'],
  ['2025-12-03T18:00:00', '2025年12月3日'],
])('%s is said as %s', (moment, said) => expect(sayTime(at(moment), now)).toBe(said))

test.each([
  ['2026-11-23T17:00:00', '今天 17:00'],
  ['2026-11-24T09:30:00', '明天上午'],
  ['2026-11-24T12:00:00', '明天上午'],
  ['2026-11-24T12:01:00', '明天下午'],
  ['2026-11-24T18:00:00', '明天下午'],
  ['2026-11-24T18:01:00', '明天 18:01'],
  ['2026-11-24T03:10:00', '明天 03:10'],
  ['2026-11-25T18:00:00', '后天'],
  ['2026-11-25T08:30:00', '后天 08:30'],
  ['2026-12-03T18:00:00', '周四 12月3日'],
  ['2026-12-03T00:30:00', '周四 12月3日 00:30'],
  ['2027-01-04T18:00:00', '2027年1月4日'],
])('a promise until %s is %s', (moment, said) => expect(sayDue(at(moment), now)).toBe(said))

test('yesterday stays yesterday across a year and a month', () => {
  expect(sayDay(at('2025-12-31T23:00:00'), at('2026-01-01T00:30:00'))).toBe('昨天')
  expect(sayTime(at('2025-12-31T23:00:00'), at('2026-01-01T00:30:00'))).toBe('昨天 23:00')
  expect(sayDay(at('2026-03-01T08:00:00'), at('2026-02-28T20:00:00'))).toBe('明天')
})

test('the day is China’s: 23:30 in London is already tomorrow', () => {
  expect(sayDay(Date.parse('2026-11-23T16:30:00Z'), now)).toBe('明天')
})

test('spans are rounded down, never to nothing', () => {
  expect([0, 59_000, 60_000, 3_599_000].map(saySpan)).toEqual(['1 分钟', '1 分钟', '1 分钟', '59 分钟'])
  expect([3_600_000, 47 * 3_600_000, 48 * 3_600_000, 75 * 3_600_000].map(saySpan)).toEqual([
    '1 小时',
    '47 小时',
    '2 天',
    '3 天',
  ])
  expect(sayLeft(now + 3 * 3_600_000, now)).toBe('剩 3 小时')
  expect(sayLeft(now - 48 * 3_600_000, now)).toBe('超 2 天')
})
