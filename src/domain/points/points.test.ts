import { earned } from './points'

it('earns by half hours, no more than a service may', () => {
  expect(earned({ perHalfHour: 1, most: 16 }, 3)).toBe(3)
  expect(earned({ perHalfHour: 1, most: 16 }, 48)).toBe(16)
  expect(earned({ perHalfHour: 0, most: 16 }, 48)).toBe(0)
})
