import { isFresh, wrote } from './last-write'

it('asks again at once after something was done, else only what is no longer young', () => {
  expect(isFresh(10_000, 12_000, 3_000)).toBe(true)
  expect(isFresh(10_000, 13_001, 3_000)).toBe(false)
  wrote(10_500)
  expect(isFresh(10_000, 11_000, 3_000)).toBe(false)
  expect(isFresh(10_500, 11_000, 3_000)).toBe(false)
  expect(isFresh(10_501, 11_000, 3_000)).toBe(true)
})
