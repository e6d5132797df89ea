import fc from 'fast-check'
import { shownCount, shownCounts } from './suppress'

it('hides one to nine, never nought', () => {
  expect([0, 1, 9, 10, 4709].map(shownCount)).toEqual([0, null, null, 10, 4709])
})

it('hides another beside the only one that is hidden: the smallest', () => {
  expect(shownCounts([40, 3, 12, 0])).toEqual([40, null, null, 0])
  expect(shownCounts([4, 3, 12])).toEqual([null, null, 12])
  expect(shownCounts([3])).toEqual([null])
  expect(shownCounts([3, 0])).toEqual([null, 0])
})

it('never leaves exactly one hidden among others that could be subtracted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const shown = shownCounts(counts)
      const hidden = shown.filter((count) => count === null).length
      const others = counts.filter((count) => count > 0).length
      expect(hidden === 1 && others > 1).toBe(false)
      shown.forEach((count, index) => {
        if (count !== null) expect(count).toBe(counts[index])
        if ((counts[index] ?? 0) > 0 && (counts[index] ?? 0) < 10) expect(count).toBeNull()
      })
    }),
  )
})
