import { planFirings } from './plan'

const from = Date.parse('2026-11-23T00:00:00Z')
const hour = 3_600_000
const minute = { name: 'ticket', timeout: 20, triggers: [{ name: 'tick', cron: '0 * * * * * *' }] }
const hourly = { name: 'area', timeout: 20, triggers: [{ name: 'tidy', cron: '0 30 * * * * *' }] }

it('lists what fires in the order of time', () => {
  const plan = planFirings([minute, hourly], from, from + hour, 200)
  expect(plan).toHaveLength(61)
  expect(plan.map((one) => one.at)).toEqual([...plan.map((one) => one.at)].sort((a, b) => a - b))
  expect(plan.filter((one) => one.noun === 'area').map((one) => one.at - from)).toEqual([hour / 2])
})

it('leaves out the beginning and takes in the end', () => {
  const plan = planFirings([minute], from, from + 2 * 60_000, 200)
  expect(plan.map((one) => (one.at - from) / 60_000)).toEqual([1, 2])
})

it('fires each timer once in a window when there are too many, and never skips the last', () => {
  const plan = planFirings([minute, hourly], from, from + 7 * 24 * hour, 200)
  expect(plan.length).toBeLessThanOrEqual(200)
  const ticks = plan.filter((one) => one.name === 'tick')
  expect(ticks.at(-1)?.at).toBe(from + 7 * 24 * hour)
  const gaps = ticks.slice(1).map((one, i) => one.at - (ticks[i]?.at ?? 0))
  expect(Math.max(...gaps)).toBeLessThan(2.1 * hour)
})
