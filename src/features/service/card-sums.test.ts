import { sayCode, sumsByYear } from './card-sums'

test('posts and activities of a year are one sum, the newest year first', () => {
  expect(
    sumsByYear([
      { year: 2025, kind: 'duty', hours: 3, records: 2 },
      { year: 2026, kind: 'duty', hours: 10.5, records: 7 },
      { year: 2026, kind: 'activity', hours: 2, records: 1 },
    ]),
  ).toEqual([
    { year: 2026, hours: 12.5, records: 8 },
    { year: 2025, hours: 3, records: 2 },
  ])
  expect(sumsByYear([])).toEqual([])
})

test('a code is read in fives', () =>
  expect(sayCode('0123456789ABCDEFGHJKMNPQRS')).toBe('01234 56789 ABCDE FGHJK MNPQR S'))
