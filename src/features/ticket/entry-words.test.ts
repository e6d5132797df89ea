import { roadNames } from '../../domain/ticket/roads'
import { sayEntry, sayWho } from './entry-words'
import type { View } from './facts'

type Entry = View['entries'][number]

const entry = (part: Partial<Entry>): Entry => ({
  seq: 1,
  road: 'submit',
  at: '2026-11-23T01:00:00.000Z',
  from: null,
  to: 'submitted',
  who: { name: '王秀兰', role: 'requester', unit: null },
  text: null,
  note: null,
  data: {},
  ...part,
})
const lead: View['lead'] = {
  unit: 'u-light',
  unitName: '路灯管理所',
  phone: null,
  mode: 'assign',
  since: '2026-11-23T01:00:00.000Z',
  handler: null,
}

test('every road is said in Chinese, with whatever it carries', () => {
  for (const road of ['submit', ...roadNames, 'constructor', 'a-road-of-tomorrow'])
    for (const data of [{}, { outcome: 'reached', solved: 'no', level: 'unsatisfied' }, { outcome: 7 }])
      expect(sayEntry(entry({ road, data }))).toMatch(/^[^a-z]+$/)
})

test('what it carries is said', () => {
  expect(sayEntry(entry({ road: 'rate', data: { solved: 'no', level: 'unsatisfied' } }))).toBe('评价了，没解决，不满意')
  expect(sayEntry(entry({ road: 'contact', data: { outcome: 'unreachable' } }))).toBe('联系您，没联系上')
  expect(sayEntry(entry({ road: 'dispatch', data: { unit: 'u-light' } }), lead)).toBe('派给了路灯管理所')
  expect(sayEntry(entry({ road: 'dispatch', data: { unit: 'u-earlier' } }), lead)).toBe('派给了承办单位')
})

test('who did it: 您 only for the reader', () => {
  const mine = { relation: 'requester', filer: { id: 'f', name: '唐伟' } } as const
  expect(sayWho(entry({}), mine)).toBe('您')
  expect(sayWho(entry({ who: { name: '唐*', role: 'filer', unit: null } }), mine)).toBe('唐伟（代报人）')
  expect(sayWho(entry({ who: { name: '', role: 'rule', unit: null } }), mine)).toBe('系统')
  expect(sayWho(entry({ who: { name: '刘洋', role: 'handler', unit: '城管科' } }), mine)).toBe('城管科 刘洋')
  expect(sayWho(entry({ who: { name: '赵敏', role: 'dispatcher', unit: null } }), mine)).toBe('调度员 赵敏')
  expect(
    sayWho(entry({ who: { name: '李**', role: 'requester', unit: null } }), { relation: 'filer', filer: null }),
  ).toBe('李**')
})
