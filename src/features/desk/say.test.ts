import { roadNames, roads } from '../../domain/ticket/roads'
import { states } from '../../domain/ticket/states'
import { deskRoads, roadsFor, waitsFor } from './actions'
import { sayAttempts } from './say-attempts'
import { sayChange } from './say-change'
import { sayClock, sayRule } from './say-clock'
import { entryText, sayEntry, unitNames } from './say-entry'
import { awaitsKey, sayStanding } from './say-standing'
import { cardTime } from './time-left'
import type { View } from './view'

const now = Date.parse('2026-11-23T02:00:00Z')
const iso = (hours: number) => new Date(now + hours * 3_600_000).toISOString()

const view = (part: Partial<View> = {}): View => ({
  id: 'id',
  number: '20261123-0001',
  version: 3,
  state: 'handling',
  ending: null,
  kind: 'help',
  urgency: 'ordinary',
  text: '路灯坏了',
  place: '',
  area: null,
  due: iso(3),
  unit: '城管科',
  handler: '刘洋',
  createdAt: iso(-5),
  changedAt: iso(-1),
  mine: false,
  reworks: 0,
  channel: 'mini-program',
  isPublic: false,
  path: [],
  point: null,
  relation: 'staff',
  requester: { id: 'r', name: '王**' },
  filer: null,
  firstAsked: null,
  hasPhone: true,
  category: null,
  about: null,
  lead: {
    unit: 'u',
    unitName: '城管科',
    phone: null,
    mode: 'assign',
    since: iso(-2),
    handler: { id: 'h', name: '刘洋' },
  },
  coUnits: [],
  clocks: [],
  question: null,
  refusal: null,
  contact: null,
  settlement: null,
  rating: null,
  attempts: [],
  supervision: 'none',
  isChased: false,
  callback: null,
  entries: [],
  photos: [],
  returns: 0,
  reopens: 0,
  endedAt: null,
  can: [],
  canReveal: false,
  ...part,
})

const settlement = (part: Partial<NonNullable<View['settlement']>> = {}): NonNullable<View['settlement']> => ({
  round: 1,
  at: iso(-48),
  outcome: 'fixed',
  reply: '已经换了新灯。',
  person: '刘洋',
  unit: '城管科',
  keyed: false,
  ...part,
})

describe('where it stands', () => {
  it('has a sentence for every state', () => {
    for (const state of states) expect(sayStanding(view({ state })).length).toBeGreaterThan(2)
  })

  it('says who is to move', () => {
    expect(sayStanding(view())).toBe('刘洋已签收，还没有联系居民')
    expect(sayStanding(view({ state: 'dispatched' }))).toBe('已派给城管科，等签收')
    const waits = view({ state: 'settled', settlement: settlement({ outcome: 'explained' }) })
    expect(awaitsKey(waits)).toBe(true)
    expect(sayStanding(waits)).toContain('督导员会签')
    expect(sayStanding(view({ state: 'settled', settlement: settlement() }))).toBe('已办结，等核验')
  })
})

describe('buttons', () => {
  it('stand for every road that staff may take, and for no other', () => {
    const residents = ['attach', 'supply', 'rate', 'lapse', 'reopen', 'withdraw']
    const open = roadNames.filter((name) => !('later' in roads[name]))
    expect([...deskRoads].sort()).toEqual(open.filter((name) => !residents.includes(name)).sort())
  })

  it('come from the cloud alone, the first contact before the answer', () => {
    const can = ['settle', 'contact', 'rate']
    expect(roadsFor(view({ can }))).toEqual(['contact', 'settle'])
    expect(roadsFor(view({ can, contact: { at: iso(-1), outcome: 'reached' } }))).toEqual(['settle', 'contact'])
  })

  it('say beforehand what an answer waits for', () => {
    const spoken = { at: iso(-1), outcome: 'reached' as const }
    const part = { unit: 'c', unitName: '市政', due: iso(5), doneAt: null }
    expect(waitsFor('settle', view())).toBe('no-first-contact')
    expect(waitsFor('settle', view({ contact: spoken, coUnits: [part] }))).toBe('parts-not-finished')
    expect(waitsFor('settle', view({ contact: spoken, coUnits: [{ ...part, doneAt: iso(-1) }] }))).toBeNull()
    expect(waitsFor('contact', view())).toBeNull()
  })
})

describe('time left', () => {
  it('is calm, soon, late, still or done', () => {
    expect(cardTime({ state: 'handling', due: iso(30) }, now)).toEqual({ tone: 'calm', text: '剩 30 小时' })
    expect(cardTime({ state: 'handling', due: iso(3) }, now).tone).toBe('soon')
    expect(cardTime({ state: 'handling', due: iso(-1) }, now)).toEqual({ tone: 'late', text: '超 1 小时' })
    expect(cardTime({ state: 'answered', due: null }, now).tone).toBe('paused')
    expect(cardTime({ state: 'closed', due: iso(-1) }, now)).toEqual({ tone: 'done', text: '已结案' })
  })

  it('says of a promise whether it was kept', () => {
    const clock = {
      name: 'claim',
      rule: 'claim',
      version: 1,
      started: iso(-4),
      due: iso(-2),
      pausedAt: null,
      dropped: false,
    }
    expect(sayClock({ ...clock, met: iso(-3) }, now)).toMatchObject({ name: '签收时限', tone: 'ok' })
    expect(sayClock({ ...clock, met: iso(-1) }, now)).toMatchObject({ text: '超 1 小时才做到', tone: 'brand' })
    expect(sayClock({ ...clock, met: null }, now)).toMatchObject({ tone: 'brand' })
    expect(sayClock({ ...clock, met: null, pausedAt: iso(-3) }, now).text).toBe('暂停中')
    expect(sayRule({ rule: 'settle-ordinary', version: 1 })).toBe('规则：5 个工作日，第 1 版')
    expect(sayRule({ rule: 'settle-ordinary', version: 0 })).toBe('规则：第 0 版')
  })
})

describe('the history', () => {
  const entry = (part: Partial<View['entries'][number]>): View['entries'][number] => ({
    seq: 1,
    road: 'claim',
    at: iso(-1),
    from: 'dispatched',
    to: 'handling',
    who: { name: '刘洋', role: 'handler', unit: '城管科' },
    text: null,
    note: null,
    data: {},
    ...part,
  })

  it('names the step, its facts and the capacity', () => {
    expect(sayEntry(entry({}))).toEqual({ title: '签收', who: '刘洋 · 城管科', tone: 'plain' })
    expect(sayEntry(entry({ road: 'contact', data: { way: 'phone', outcome: 'unreachable' } })).title).toBe(
      '联系居民：电话，没联系上',
    )
    const sent = entry({ road: 'dispatch', data: { unit: 'u', mode: 'assign' } })
    expect(sayEntry(sent, unitNames(view())).title).toBe('派单：城管科')
    expect(sayEntry(sent, {}).title).toBe('派单')
    const unhappy = entry({
      road: 'rate',
      who: { name: '王**', role: 'requester', unit: null },
      data: { solved: 'no', level: 'unsatisfied' },
    })
    expect(sayEntry(unhappy)).toEqual({ title: '居民评价：没解决，不满意', who: '王** · 本人', tone: 'late' })
    expect(sayEntry(entry({ road: 'lapse', who: { name: '', role: 'rule', unit: null } })).who).toBe('系统')
  })

  it('has a title for every road that is open', () => {
    const open = [...roadNames.filter((name) => !('later' in roads[name])), 'submit']
    for (const road of open) expect(sayEntry(entry({ road })).title).not.toBe(road)
  })

  it('does not print the standing letter twice, but an earlier one', () => {
    const now = view({ settlement: settlement() })
    expect(entryText(entry({ road: 'settle', text: '已经换了新灯。' }), now)).toBeUndefined()
    expect(entryText(entry({ road: 'settle', text: '第一次的答复' }), now)).toBe('第一次的答复')
    expect(entryText(entry({ road: 'submit', text: now.text }), now)).toBeUndefined()
  })
})

describe('callbacks', () => {
  const failed = (hours: number) => ({ round: 1, at: iso(hours), outcome: 'unreachable' as const, later: null })

  it('counts the days of this settlement only', () => {
    expect(sayAttempts({ attempts: [], settlement: settlement() }, now)).toContain('第 1 次')
    expect(sayAttempts({ attempts: [{ ...failed(-100), round: 0 }], settlement: settlement() }, now)).toContain(
      '第 1 次',
    )
    const said = sayAttempts({ attempts: [failed(-46), failed(-45)], settlement: settlement() }, now)
    expect(said).toContain('第 3 次')
    expect(said).toContain('1 天')
  })

  it('warns when the next one ends it', () => {
    const twice = [failed(-46), failed(-24)]
    expect(sayAttempts({ attempts: twice, settlement: settlement() }, now)).toContain('结案。今天再没打通')
    expect(sayAttempts({ attempts: [...twice, failed(-1)], settlement: settlement() }, now)).toContain('今天已经打过')
  })
})

describe('two at once', () => {
  it('says what the other one did', () => {
    const detail = { version: 4, state: 'handling', road: 'claim', by: '刘洋', role: 'handler', at: iso(0) }
    expect(sayChange(detail, now)).toBe('刘洋 刚刚做了“签收”，这件事现在是“办理中”。您写的内容还在。')
    expect(sayChange({ ...detail, by: '', role: 'requester', road: 'withdraw' }, now)).toContain('本人 刚刚做了“撤回”')
    expect(sayChange(undefined, now)).toContain('刷新')
  })
})
