import { roadsFor, waitsFor } from './actions'
import { hoursOf, laterOf } from './later-moment'
import { sayCaller, sayHold } from './say-attempts'
import type { View } from './view'

const now = Date.parse('2026-11-23T02:00:00Z')
const iso = (hours: number) => new Date(now + hours * 3_600_000).toISOString()

describe('whose call it is', () => {
  const holder = (isMe: boolean) => ({ id: 'c', name: '陈静', isMe, until: iso(0.5) })

  const theirs = { holder: holder(false), from: null }

  it('says who has it until when, or from when it may be made', () => {
    expect(sayHold({ callback: null }, now)).toBeNull()
    expect(sayHold({ callback: { holder: null, from: null } }, now)).toBeNull()
    expect(sayHold({ callback: { holder: holder(false), from: null } }, now)).toBe(
      '陈静正在回访，今天 10:30 前由对方办。',
    )
    expect(sayHold({ callback: { holder: holder(true), from: null } }, now)).toContain('今天 10:30 前归您')
    expect(sayHold({ callback: { holder: null, from: iso(22) } }, now)).toBe('明天 08:00 以后再打。')
  })

  it('says in a list who has it in hand and for how long', () => {
    expect(sayCaller({ caller: { name: '陈静', isMe: false, until: iso(1 / 3) } }, now)).toBe(
      '陈静正在回访，还有 20 分钟',
    )
    expect(sayCaller({ caller: { name: '陈静', isMe: true, until: iso(0.5) } }, now)).toBe('您正在回访，还有 30 分钟')
    expect(sayCaller({ caller: { name: '陈静', isMe: false, until: iso(-0.1) } }, now)).toBeNull()
    expect(sayCaller({ caller: null }, now)).toBeNull()
  })

  it('takes the buttons from whoever has it not, and asks nobody to take what they have', () => {
    const can = ['take-callback', 'release-callback', 'call-back']
    const roads = (callback: View['callback']) => roadsFor({ can, contact: null, callback })
    expect(roads({ holder: null, from: null })).toEqual(['take-callback', 'call-back', 'release-callback'])
    expect(roads({ holder: holder(true), from: null })).toEqual(['call-back', 'release-callback'])
    expect(roadsFor({ can: ['call-back'], contact: null, callback: theirs })).toEqual([])
    expect(waitsFor('call-back', { contact: null, coUnits: [], callback: theirs })).toBe('held-by-another')
  })

  it('offers the hours that are left: today while there are some, at most seven days ahead', () => {
    const today = '2026-11-23'
    expect(hoursOf(today, now)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21])
    expect(hoursOf('2026-11-30', now)).toEqual([8, 9, 10])
    expect(laterOf('', 15, now)).toBe('2026-11-23T07:00:00.000Z')
    expect(laterOf('', 9, now + 12 * 3_600_000)).toBe('2026-11-24T01:00:00.000Z')
    expect(laterOf('2026-11-25', null, now)).toBeUndefined()
  })
})
