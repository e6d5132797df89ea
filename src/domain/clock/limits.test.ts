import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { dueOf, letterLimits, limits, type Limit } from './limits'

const at = (china: string): number => Date.parse(`${china.replace(' ', 'T')}:00+08:00`)
const wall = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** domain.md, Clocks, and decision 0006, read on a Friday afternoon: rule, due. */
const FRIDAY = '2026-11-20 16:30'
const RULES: readonly (readonly [string, Limit, string])[] = [
  ['accept: 2 hours', limits.accept, '2026-11-20 18:30'],
  ['supply: 5 days', limits.supply, '2026-11-25 16:30'],
  ['claim: 2 hours', limits.claim, '2026-11-20 18:30'],
  ['first contact: 24 hours, weekend or not', limits.contact, '2026-11-21 16:30'],
  ['settle, life and property: 2 hours', limits.settle.life, '2026-11-20 18:30'],
  ['settle, water, power, gas, heat: 24 hours', limits.settle.utility, '2026-11-21 16:30'],
  ['settle, ordinary: 5 working days', limits.settle.ordinary, '2026-11-27 18:00'],
  ['settle, hard: 15 working days', limits.settle.hard, '2026-12-11 18:00'],
  ['verify: 1 working day', limits.verify, '2026-11-23 18:00'],
  ['rate: 14 days', limits.rate, '2026-12-04 16:30'],
  ['call back: 2 working days', limits.callback, '2026-11-24 18:00'],
  ['review: 2 working days', limits.review, '2026-11-24 18:00'],
  ['letter, notice: 15 days', letterLimits.notice, '2026-12-05 16:30'],
  ['letter, answer: 30 days', letterLimits.answer, '2026-12-20 16:30'],
  ['letter, rate: 14 days', letterLimits.rate, '2026-12-04 16:30'],
  ['letter, open again: 30 days', letterLimits.close, '2026-12-20 16:30'],
]

it.each(RULES)('%s', (_, limit, due) => {
  expect(wall(dueOf(limit, at(FRIDAY)))).toBe(due)
  expect(limit.version).toBeGreaterThan(0)
  expect(limit.rule).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

it('says the same in whatever zone the machine stands', () => {
  const root = resolve(__dirname, '../../..')
  const program = `
    import { dueOf, limits } from './src/domain/clock/limits'
    const all = [limits.accept, limits.supply, limits.contact, limits.rate, limits.verify, limits.callback, ...Object.values(limits.settle)]
    const dues = []
    for (let at = Date.parse('2023-12-25T00:00:00Z'); at < Date.parse('2027-03-01T00:00:00Z'); at += 7 * 3_600_000 + 61_000)
      for (const limit of all) dues.push(dueOf(limit, at))
    console.log(new Date(2026, 0, 1).getTimezoneOffset(), dues.join())`
  const bundle = execFileSync(join(root, 'node_modules/.bin/esbuild'), ['--bundle', '--format=cjs', '--loader=ts'], {
    cwd: root,
    input: program,
  })
  const under = (zone: string): [string, string] => {
    const [offset = '', dues = ''] = execFileSync(process.execPath, ['-e', bundle.toString()], {
      env: { ...process.env, TZ: zone },
      maxBuffer: 64 * 1024 * 1024,
    })
      .toString()
      .split(' ')
    return [offset, dues]
  }
  const zones = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Asia/Kathmandu'].map(under)
  expect(new Set(zones.map(([offset]) => offset)).size).toBe(5)
  expect(new Set(zones.map(([, dues]) => dues)).size).toBe(1)
  expect(zones[0]?.[1].length).toBeGreaterThan(10_000)
})
