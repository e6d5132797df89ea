import { chinaInstant } from '../calendar/china-time'
import { isQuiet, quietUntil } from './quiet-hours'

const at = (hour: number, minute = 0) => chinaInstant('2026-12-31', hour, minute)

it('is quiet from nine in the evening to eight in the morning', () => {
  expect([20, 21, 23, 0, 3, 7, 8, 12].map((hour) => isQuiet(at(hour)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isQuiet(at(20, 59))).toBe(false)
  expect(isQuiet(at(7, 59))).toBe(true)
})

it('waits until the next eight o’clock, over the end of a year too', () => {
  expect(quietUntil(at(3))).toBe(at(8))
  expect(quietUntil(at(12, 5))).toBe(at(12, 5))
  expect(quietUntil(at(21))).toBe(chinaInstant('2027-01-01', 8))
})
