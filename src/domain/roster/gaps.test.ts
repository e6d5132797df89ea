import * as fc from 'fast-check'
import { absencesOf, gapsIn, onDuty, stands, type Shift } from './gaps'
import { merged, without, type Interval } from './interval'

const MOST = 200
const interval = fc
  .tuple(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 1, max: 60 }))
  .map(([from, long]): Interval => ({ from, to: from + long }))
const person = fc.constantFrom('a', 'b', 'c')
const shifts = fc.array(
  fc
    .tuple(interval, person, fc.constantFrom('A' as const, 'B' as const))
    .map(([each, personId, post]): Shift => ({ ...each, personId, post })),
  { maxLength: 12 },
)
const absences = fc.array(
  fc.tuple(interval, person).map(([each, personId]) => ({ ...each, personId })),
  { maxLength: 6 },
)

/** The slow way: minute by minute, without an interval in it. */
const isCovered = (at: number, all: readonly Shift[], away: readonly (Interval & { personId: string })[]): boolean =>
  all.some(
    (shift) =>
      shift.from <= at &&
      at < shift.to &&
      !away.some((each) => each.personId === shift.personId && each.from <= at && at < each.to),
  )

describe('gaps', () => {
  it('and what is covered make the whole range, and share no instant: told minute by minute', () => {
    fc.assert(
      fc.property(shifts, absences, interval, (all, away, range) => {
        const gaps = gapsIn(all, away, range.from, range.to)
        for (let at = range.from; at < range.to; at += 1) {
          const inGap = gaps.filter((gap) => gap.from <= at && at < gap.to).length
          expect(inGap).toBe(isCovered(at, all, away) ? 0 : 1)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('lie inside the range, in order, and never touch', () => {
    fc.assert(
      fc.property(shifts, absences, interval, (all, away, range) => {
        const gaps = gapsIn(all, away, range.from, range.to)
        gaps.forEach((gap, i) => {
          expect(gap.from).toBeGreaterThanOrEqual(range.from)
          expect(gap.to).toBeLessThanOrEqual(range.to)
          expect(gap.from).toBeLessThan(gap.to)
          expect(gap.from).toBeGreaterThan(gaps[i - 1]?.to ?? -1)
        })
      }),
    )
  })

  it('are never smaller with one more absence, never larger with one more shift', () => {
    const size = (all: readonly Interval[]): number => all.reduce((sum, { from, to }) => sum + to - from, 0)
    fc.assert(
      fc.property(shifts, absences, (all, away) => {
        const whole = size(gapsIn(all, away, 0, 300))
        expect(size(gapsIn(all, away.slice(1), 0, 300))).toBeLessThanOrEqual(whole)
        expect(size(gapsIn(all.slice(1), away, 0, 300))).toBeGreaterThanOrEqual(whole)
      }),
    )
  })

  it('name who is planned and not there', () => {
    const on = [{ from: 0, to: 10, personId: 'a', post: 'A' as const }]
    expect(gapsIn(on, [{ from: 5, to: 8, personId: 'a' }], 0, 12)).toEqual([
      { from: 5, to: 8, missing: ['a'] },
      { from: 10, to: 12, missing: [] },
    ])
  })

  it('are none while A is away and B is there, and one when both are', () => {
    const pair: Shift[] = [
      { from: 0, to: 10, personId: 'a', post: 'A' },
      { from: 0, to: 10, personId: 'b', post: 'B' },
    ]
    const away = { from: 2, to: 6, personId: 'a' }
    expect(gapsIn(pair, [away], 0, 10)).toEqual([])
    expect(onDuty(pair, [away], 1).map((shift) => shift.personId)).toEqual(['a'])
    expect(onDuty(pair, [away], 3).map((shift) => shift.personId)).toEqual(['b'])
    expect(gapsIn(pair, [away, { from: 4, to: 9, personId: 'b' }], 0, 10)).toEqual([
      { from: 4, to: 6, missing: ['a', 'b'] },
    ])
  })
})

describe('who is not there', () => {
  const at = (point: number, held: Parameters<typeof absencesOf>[1], planned: Interval[] = []): boolean =>
    absencesOf('a', held, planned).some(({ from, to }) => from <= point && point < to)

  it('holds nothing, has not begun, or was dismissed', () => {
    expect(at(5, [])).toBe(true)
    expect([1, 2, 9, 10].map((point) => at(point, [{ from: 2, to: 10, awayUntil: null }]))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(at(1e15, [{ from: 2, to: null, awayUntil: null }])).toBe(false)
  })
  it('is away from all that they hold, not from one of two', () => {
    const away = { from: 0, to: null, awayUntil: 8 }
    expect([7, 8].map((point) => at(point, [away]))).toEqual([true, false])
    expect(at(7, [away, { from: 0, to: null, awayUntil: null }])).toBe(false)
  })
  it('said so beforehand', () =>
    expect([3, 4, 6].map((p) => at(p, [{ from: 0, to: null, awayUntil: null }], [{ from: 4, to: 6 }]))).toEqual([
      false,
      true,
      false,
    ]))
  it('stands for what is left of a shift', () =>
    expect(
      stands({ from: 0, to: 10, personId: 'a', post: 'A' }, [
        { from: 2, to: 4, personId: 'a' },
        { from: 6, to: 7, personId: 'b' },
      ]),
    ).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 10 },
    ]))
})

it('intervals that touch are one, and empty ones none', () => {
  expect(
    merged([
      { from: 5, to: 6 },
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 9, to: 9 },
    ]),
  ).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 6 },
  ])
  expect(without({ from: 0, to: 0 }, [])).toEqual([])
})
