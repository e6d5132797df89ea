import { keptPromises, lineOf, withinFifteenDays } from './figure'

const at = (iso: string) => Date.parse(iso)
const kept = { state: 'closed', ending: 'not-rated', due: '2019-05-01T10:00:00.000Z', met: '2019-05-01T10:00:00.000Z' }

test('a promise kept to the second is kept; one never met is in the denominator', () => {
  const late = { ...kept, met: '2019-05-01T10:00:00.001Z' }
  const figure = keptPromises([kept, late, { ...kept, met: null }], [{ reason: '未收', count: 2 }], 0)
  expect(figure).toMatchObject({ numerator: 1, denominator: 3, share: null })
  expect(lineOf('按时', figure)).toBe(
    '按时: 1 / 3 少于 10 件，不算比例 under ten, no share; 未计入 not counted: 未收 2',
  )
})

test('fifteen working days leave out weekends and 国庆', () => {
  // 2019-09-20 is a Friday; 1–3 October are statutory.
  const askedAt = at('2019-09-20T02:00:00Z')
  const figure = (answer: string) => withinFifteenDays([{ askedAt, answeredAt: at(answer) }], [], 0).numerator
  expect(figure('2019-10-16T09:59:00Z')).toBe(1)
  expect(figure('2019-10-16T10:01:00Z')).toBe(0)
})

test('ten or more have a share with its interval', () => {
  expect(
    lineOf(
      '按时',
      keptPromises(
        Array.from({ length: 20 }, () => kept),
        [],
        0,
      ),
    ),
  ).toMatch(/^按时: 20 \/ 20 = 100\.0% \(95%: 83\.9%–100\.0%\); 未计入 not counted: 0$/)
})
