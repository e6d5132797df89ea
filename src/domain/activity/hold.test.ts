import { chinaInstant } from '../calendar/china-time'
import { isQuiet } from '../telling/quiet-hours'
import { holdUntil } from './hold'

const day = '2026-12-31'
const next = '2027-01-01'
const far = chinaInstant('2027-02-01', 9)

it.each<[string, number, number]>([
  ['in the morning: until the evening', chinaInstant(day, 8), chinaInstant(day, 20)],
  ['just before it would end in the quiet hours', chinaInstant(day, 8, 59), chinaInstant(day, 20, 59)],
  ['what would end at nine in the evening ends at ten the next morning', chinaInstant(day, 9), chinaInstant(next, 10)],
  ['what would end before eight in the morning ends at ten', chinaInstant(day, 18), chinaInstant(next, 10)],
  ['what would end between eight and ten ends at ten', chinaInstant(day, 20), chinaInstant(next, 10)],
  ['in the quiet hours it begins when somebody can be told', chinaInstant(day, 22), chinaInstant(next, 20)],
  ['before dawn too', chinaInstant(next, 3), chinaInstant(next, 20)],
])('a place that is free %s', (_, at, until) => {
  expect(holdUntil(at, far)).toBe(until)
})

it('is never held beyond the start', () => {
  expect(holdUntil(chinaInstant(day, 8), chinaInstant(day, 15))).toBe(chinaInstant(day, 15))
})

const awake = (from: number, to: number): number => {
  let minutes = 0
  for (let at = from; at < to; at += 60_000) if (!isQuiet(at)) minutes += 1
  return minutes
}

it('leaves everybody two hours at the least in which they may be told and may answer', () => {
  for (let minute = 0; minute < 24 * 60; minute += 7) {
    const at = chinaInstant(day, 0, minute)
    expect(awake(at, holdUntil(at, far))).toBeGreaterThanOrEqual(120)
  }
})
