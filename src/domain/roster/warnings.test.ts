import * as fc from 'fast-check'
import { HOUR, MINUTE } from '../calendar/china-time'
import { compare, lead, lookFrom, stages, warningsDue, type KnownGap, type Warned } from './warnings'

const gap = (from: number, to = from + HOUR, id = `g${from}`): KnownGap => ({ id, from, to })
const START = 1_000 * HOUR

/** Walks the watch from `known` to after the beginning, every five minutes; answers what was told and when. */
const walk = (one: KnownGap, known: number): { stage: string; before: number }[] => {
  const warned: Warned[] = []
  const told: { stage: string; before: number }[] = []
  for (let at = known; at < one.from + HOUR; at += 5 * MINUTE)
    for (const { stage } of warningsDue([one], at, warned)) {
      warned.push({ gapId: one.id, stage })
      told.push({ stage, before: (one.from - at) / HOUR })
    }
  return told
}

describe('warnings', () => {
  it('are four, each when it is due', () =>
    expect(walk(gap(START), START - 100 * HOUR)).toEqual([
      { stage: '72', before: 72 },
      { stage: '24', before: 24 },
      { stage: '2', before: 2 },
      { stage: 'now', before: 0 },
    ]))
  it('of a gap that opens five hours before: one at once, then two hours before, then at its beginning', () =>
    expect(walk(gap(START), START - 5 * HOUR).map(({ stage, before }) => [stage, before])).toEqual([
      ['24', 5],
      ['2', 2],
      ['now', 0],
    ]))
  it('wake people only for what is less than two hours away', () => {
    const atNight = (before: number): boolean | undefined => warningsDue([gap(START)], START - before, [])[0]?.atNight
    expect([lead['72'], lead['24'], 3 * HOUR, lead['2'], 0].map(atNight)).toEqual([false, false, false, true, true])
  })
  it('are none for a gap that is over, nor for one too far away', () => {
    expect(warningsDue([gap(START)], START + HOUR, [])).toEqual([])
    expect(warningsDue([gap(START)], START - 72 * HOUR - 1, [])).toEqual([])
  })
  it('never tell a stage twice, and never a stage before its time, whenever the watch runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -80 * 60, max: 30 }), { minLength: 1, maxLength: 60 }), (minutes) => {
        const warned: Warned[] = []
        for (const minute of minutes.sort((a, b) => a - b)) {
          const at = START + minute * MINUTE
          for (const { stage } of warningsDue([gap(START)], at, warned)) {
            expect(at).toBeGreaterThanOrEqual(START - lead[stage])
            warned.push({ gapId: gap(START).id, stage })
          }
        }
        expect(new Set(warned.map(({ stage }) => stage)).size).toBe(warned.length)
        const order = warned.map(({ stage }) => stages.indexOf(stage))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})

describe('a gap that is kept', () => {
  it('stays the same while it runs, whatever the hour', () =>
    expect(compare([gap(10, 20, 'x')], [{ from: 14, to: 20 }], 14)).toEqual({ opened: [], moved: [], closed: [] }))
  it('takes another end', () =>
    expect(compare([gap(10, 20, 'x')], [{ from: 10, to: 30 }], 5).moved).toEqual([{ id: 'x', from: 10, to: 30 }]))
  it('is closed when somebody comes, and is another one when it opens again', () => {
    expect(compare([gap(10, 20, 'x')], [], 5).closed).toHaveLength(1)
    expect(compare([], [{ from: 10, to: 20 }], 5).opened).toHaveLength(1)
  })
  it('goes on when nobody comes at its end, and is another one when somebody came in between', () => {
    const known = gap(10, 20, 'x')
    expect(lookFrom([known, gap(40)], 25)).toBe(20)
    expect(lookFrom([known], 15)).toBe(15)
    expect(compare([known], [{ from: 20, to: 30 }], 25)).toEqual({
      opened: [],
      moved: [{ id: 'x', from: 10, to: 30 }],
      closed: [],
    })
    expect(compare([known], [{ from: 22, to: 30 }], 25)).toMatchObject({
      opened: [{ from: 22 }],
      closed: [{ id: 'x' }],
    })
  })
  it('that begins elsewhere is another one', () =>
    expect(compare([gap(10, 20, 'x')], [{ from: 12, to: 20 }], 5)).toMatchObject({
      opened: [{ from: 12 }],
      closed: [{ id: 'x' }],
    }))
})
