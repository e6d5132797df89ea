import { workStates } from '../../domain/ticket/queue'
import type { Role } from '../../domain/person/roles'
import { askedBy, newSince, sayCount, tabsOf } from './tabs'

const counts = (states: Record<string, number>, co = 0) => ({ cap: 999, late: 0, co, states })

describe('tabs', () => {
  it('adds the states of the role up and caps what nobody needs to know', () => {
    const tabs = tabsOf('handler', counts({ dispatched: 2, handling: 1000, settled: 0 }, 3))
    expect(tabs.map((tab) => tab.label)).toEqual(['主办 999+', '待签收 2', '办理中 999+', '待核验 0', '协办 3'])
    expect(sayCount(999, 999)).toBe('999')
    expect(sayCount(1000, 999)).toBe('999+')
  })

  it('shows the names before the numbers are known', () => {
    expect(tabsOf('verifier', undefined).map((tab) => tab.label)).toEqual(['全部', '待核验', '待重办审核'])
  })

  it('asks only for states that the role works on', () => {
    for (const role of Object.keys(workStates) as Role[])
      for (const tab of tabsOf(role, undefined))
        for (const state of askedBy(tab.value).states) expect(workStates[role]).toContain(state)
    expect(askedBy('co')).toEqual({ states: [], side: 'co' })
  })

  it('counts what came since, and nothing else', () => {
    const before = counts({ submitted: 2, accepted: 1 })
    expect(newSince('dispatcher', before, counts({ submitted: 4, accepted: 1 }))).toBe(2)
    expect(newSince('dispatcher', before, counts({ submitted: 1, accepted: 1 }))).toBe(0)
    expect(newSince('dispatcher', before, counts({ submitted: 2000 }))).toBe(0)
    expect(newSince('dispatcher', undefined, before)).toBe(0)
  })
})
