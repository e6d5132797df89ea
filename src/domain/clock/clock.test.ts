import fc from 'fast-check'
import { HOUR } from '../calendar/china-time'
import { drop, latest, meet, nearestDue, pause, resume, running, start, type Clock } from './clock'
import { limits } from './limits'

const T = Date.parse('2026-11-23T01:00:00Z')
const accept = start([], 'accept', limits.accept, T)

describe('a running promise', () => {
  it('starts with its rule and version', () => {
    expect(running(accept, 'accept')).toEqual({
      name: 'accept',
      rule: 'accept',
      version: 1,
      started: T,
      due: T + 2 * HOUR,
      pausedAt: null,
      met: null,
      dropped: false,
    })
    expect(nearestDue(accept)).toBe(T + 2 * HOUR)
  })

  it('stands still while it is paused and goes on with what was left', () => {
    const paused = pause(accept, 'accept', T + HOUR)
    expect(nearestDue(paused)).toBeNull()
    const again = pause(paused, 'accept', T + 3 * HOUR)
    expect(again).toEqual(paused)
    expect(running(resume(again, 'accept', T + 50 * HOUR), 'accept')).toMatchObject({
      due: T + 51 * HOUR,
      pausedAt: null,
    })
  })

  it('is met once, and what is met or dropped runs no more', () => {
    const met = meet(accept, 'accept', T + HOUR)
    expect(running(met, 'accept')).toBeUndefined()
    expect(latest(meet(met, 'accept', T + 2 * HOUR), 'accept')?.met).toBe(T + HOUR)
    expect(latest(drop(met, 'accept'), 'accept')?.dropped).toBe(false)
    const dropped = drop(accept, null)
    expect(latest(meet(dropped, 'accept', T), 'accept')).toMatchObject({ met: null, dropped: true })
    expect(nearestDue(dropped)).toBeNull()
  })

  it('gives way to a new one of its name, and stays to be read', () => {
    const twice = start(accept, 'accept', limits.accept, T + HOUR)
    expect(twice.map((clock) => clock.dropped)).toEqual([true, false])
    expect(running(twice, 'accept')?.started).toBe(T + HOUR)
  })

  it('promises the nearest of several', () => {
    const many = start(start(accept, 'contact', limits.contact, T), 'settle', limits.settle.life, T - HOUR)
    expect(nearestDue(many)).toBe(T + HOUR)
    expect(nearestDue(meet(many, 'settle', T))).toBe(T + 2 * HOUR)
  })

  it('resume without a pause, pause without a clock: nothing happens', () => {
    expect(resume(accept, 'accept', T + HOUR)).toEqual(accept)
    expect(pause([], 'accept', T)).toEqual([])
  })

  it('however often it is paused: due = start + limit + time stood still, and history is never lost', () => {
    const waits = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(waits, (pairs) => {
        let clocks: Clock[] = accept
        let now = T
        let stood = 0
        for (const [run, stand] of pairs) {
          now += run
          clocks = pause(clocks, 'accept', now)
          now += stand
          stood += stand
          clocks = resume(clocks, 'accept', now)
        }
        expect(running(clocks, 'accept')?.due).toBe(T + 2 * HOUR + stood)
        expect(clocks).toHaveLength(1)
      }),
    )
  })
})
