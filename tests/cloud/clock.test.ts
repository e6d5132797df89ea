import { rmSync } from 'node:fs'
import { openDesk, type TestDesk } from './desk'
import { probeRoot } from './fixtures/probe-root'

/** `--manual-clock`: the time of the functions is moved by hand, and what would have fired on the way fires. */
let desk: TestDesk
const root = probeRoot()

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty', root, clock: '2026-11-23T09:00:00+08:00' })
})

afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
})

const now = async (): Promise<string> =>
  ((await desk.call('demo-a', 'probe', 'time', {})) as unknown as { now: string }).now
const fired = async (): Promise<{ at: string; door: string }[]> => {
  const text = 'select at, door from fired order by at'
  return ((await desk.call('demo-a', 'probe', 'sql', { text })) as unknown as { rows: { at: string; door: string }[] })
    .rows
}

it('stands at the given moment, for everything a function asks', async () => {
  expect(await now()).toBe('2026-11-23T01:00:00.000Z')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await desk.call('demo-a', 'probe', 'time', {})).toEqual({
    now: '2026-11-23T01:00:00.000Z',
    ms: Date.parse('2026-11-23T01:00:00Z'),
    isDate: true,
  })
})

it('moves forward and fires the timers on the way, each at its own time, by the timer’s door', async () => {
  const moved = await desk.moveClock({ advanceSeconds: 150 })
  expect(moved.now).toBe('2026-11-23T01:02:30.000Z')
  expect(moved.fired).toEqual([
    { at: '2026-11-23T01:01:00.000Z', noun: 'probe', name: 'tick', ok: true },
    { at: '2026-11-23T01:02:00.000Z', noun: 'probe', name: 'tick', ok: true },
  ])
  expect(await fired()).toEqual([
    { at: '2026-11-23T01:01:00.000Z', door: 'timer' },
    { at: '2026-11-23T01:02:00.000Z', door: 'timer' },
  ])
  expect(await now()).toBe('2026-11-23T01:02:30.000Z')
})

it('lets a week pass in at most 200 firings, the last of them at its very end', async () => {
  const moved = await desk.moveClock({ to: '2026-11-30T09:00:00+08:00' })
  expect(moved.fired.length).toBeGreaterThan(100)
  expect(moved.fired.length).toBeLessThanOrEqual(200)
  expect(moved.fired.at(-1)?.at).toBe('2026-11-30T01:00:00.000Z')
  expect(await now()).toBe('2026-11-30T01:00:00.000Z')
})

it('never goes back', async () => {
  await expect(desk.moveClock({ to: '2026-11-29T09:00:00+08:00' })).rejects.toThrow('CLOCK_NEVER_GOES_BACK')
  await expect(desk.moveClock({ advanceSeconds: -1 })).rejects.toThrow('CLOCK_NEVER_GOES_BACK')
  await expect(desk.moveClock({ to: 'tomorrow' })).rejects.toThrow('INVALID_PARAM')
  expect(await now()).toBe('2026-11-30T01:00:00.000Z')
})

it('is not moved by a foreign page', async () => {
  const body = JSON.stringify({ advanceSeconds: 60 })
  const foreign = await fetch(`${desk.address}/desk/clock`, {
    method: 'POST',
    headers: { origin: 'https://example.com' },
    body,
  })
  expect(foreign.status).toBe(403)
})

it('does not exist on a desk that goes by the real clock', async () => {
  const real = await openDesk({ seed: 'empty', root })
  const body = JSON.stringify({ advanceSeconds: 60 })
  expect((await fetch(`${real.address}/desk/clock`, { method: 'POST', body })).status).toBe(404)
  expect((await fetch(`${real.address}/desk/clock`)).status).toBe(404)
  const { now: text } = (await real.call('demo-a', 'probe', 'time', {})) as unknown as { now: string }
  expect(Math.abs(Date.parse(text) - Date.now())).toBeLessThan(5_000)
  await real.close()
})
