import fc from 'fast-check'
import { rate } from './rate'

const AS_OF = Date.parse('2026-11-30T16:00:00Z')

/** Wilson's 95% interval as published tables have it (Newcombe 1998, method 3; Agresti & Coull), four places. */
const KNOWN: readonly (readonly [number, number, number, number])[] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [29, 29, 0.883, 1],
  [50, 100, 0.4038, 0.5962],
  [10, 10, 0.7225, 1],
]

describe('a figure that can be published', () => {
  it.each(KNOWN)('%i of %i lies between %f and %f', (numerator, denominator, low, high) => {
    const figure = rate(numerator, denominator, [], AS_OF)
    expect(figure.share).toBeCloseTo(numerator / denominator, 12)
    expect(figure.low).toBeCloseTo(low, 4)
    expect(figure.high).toBeCloseTo(high, 4)
  })

  it('says nothing of fewer than ten', () => {
    for (let denominator = 0; denominator < 10; denominator += 1)
      for (let numerator = 0; numerator <= denominator; numerator += 1)
        expect(rate(numerator, denominator, [], AS_OF)).toMatchObject({ share: null, low: null, high: null })
    expect(rate(10, 10, [], AS_OF).share).toBe(1)
  })

  it('carries its denominator, what was left out and when it was counted', () => {
    const exclusions = [{ reason: 'merged', count: 3 }]
    expect(rate(7, 40, exclusions, AS_OF)).toMatchObject({ numerator: 7, denominator: 40, exclusions, asOf: AS_OF })
  })

  it('keeps the share inside its interval and the interval inside nought and one', () => {
    const parts = fc
      .integer({ min: 10, max: 100_000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        const { share, low, high } = rate(numerator, denominator, [], AS_OF)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual((share ?? -1) + 1e-12)
        expect(high).toBeGreaterThanOrEqual((share ?? 2) - 1e-12)
      }),
    )
  })
})
