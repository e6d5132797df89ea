import { dateBy } from './desk-date'

let at = Date.parse('2026-11-23T01:00:00Z')
const DeskDate = dateBy(() => at)

it('says the desk’s time wherever no other is given', () => {
  expect(new DeskDate().toISOString()).toBe('2026-11-23T01:00:00.000Z')
  expect(DeskDate.now()).toBe(at)
  expect(DeskDate()).toBe(new Date(at).toString())
  at += 1_000
  expect(new DeskDate().getTime()).toBe(at)
})

it('is an ordinary date in everything else', () => {
  expect(new DeskDate(0).getTime()).toBe(0)
  expect(new DeskDate(2026, 0, 2).getTime()).toBe(new Date(2026, 0, 2).getTime())
  expect(new DeskDate('2026-01-01T00:00:00Z').getTime()).toBe(DeskDate.UTC(2026, 0, 1))
  expect(new DeskDate(NaN).getTime()).toBeNaN()
  expect(new DeskDate()).toBeInstanceOf(Date)
  expect(new Date()).toBeInstanceOf(DeskDate)
  expect(structuredClone(new DeskDate(5)).getTime()).toBe(5)
})
