import { planOf, saidOf, type Plan } from './planned'
import type { ActivityView } from './view'

const plan: Plan = {
  title: '捡垃圾',
  place: '湖边',
  text: '',
  day: '2026-12-05',
  from: '09:00',
  to: '11:30',
  lastDay: '',
  quota: '20',
}

test('what is typed is China’s time, whatever zone the phone keeps', () =>
  expect(saidOf(plan)).toMatchObject({
    startsAt: '2026-12-05T01:00:00.000Z',
    endsAt: '2026-12-05T03:30:00.000Z',
    quota: 20,
  }))

test('over midnight it ends on the day that was said', () =>
  expect(saidOf({ ...plan, lastDay: '2026-12-06', to: '01:00' })).toMatchObject({ endsAt: '2026-12-05T17:00:00.000Z' }))

test.each([
  [{ from: '' }, 'startsAt'],
  [{ day: '' }, 'startsAt'],
  [{ to: '' }, 'endsAt'],
  [{ quota: ' ' }, 'quota'],
])('%o is said to be missing', (part, path) =>
  expect(saidOf({ ...plan, ...part })).toMatchObject({ ok: false, detail: { issues: [{ path, code: 'missing' }] } }),
)

test('what stands is written on as it was typed', () => {
  const said = saidOf({ ...plan, lastDay: '2026-12-06' })
  expect(planOf(said as unknown as ActivityView)).toEqual({ ...plan, lastDay: '2026-12-06' })
  expect(planOf(saidOf(plan) as unknown as ActivityView)).toEqual(plan)
})
