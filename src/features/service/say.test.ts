import { pledgeSentence, recordSentence, registrationSentence, sayHours, sayTerm } from './say'
import type { PledgeCard, RegistrationCard, ServiceRecord } from './view'

const NOW = Date.parse('2026-11-23T09:00:00+08:00')

const registration = (part: Partial<RegistrationCard>): RegistrationCard => ({
  id: 'r',
  number: 'BD1',
  version: 1,
  state: 'registered',
  subject: 'member',
  name: '王秀兰',
  organisation: null,
  community: { id: 'c', name: '棠湖社区', kind: 'community' },
  due: '2026-11-25T17:00:00+08:00',
  createdAt: '2026-11-22T09:00:00+08:00',
  changedAt: '2026-11-22T09:00:00+08:00',
  ...part,
})
const record = { state: 'submitted', due: '2026-11-23T17:00:00+08:00', correctedBy: null, reason: null }
const sayRecord = (part: object) => recordSentence({ ...record, ...part } as ServiceRecord, NOW)

test('a term names a year only where it is another one', () => {
  expect(sayTerm({ from: '2026-03-01', to: '2026-12-31' }, NOW)).toBe('3月1日到12月31日')
  expect(sayTerm({ from: '2026-11-01', to: '2027-01-31' }, NOW)).toBe('11月1日到2027年1月31日')
  expect(sayTerm({ from: '2025-03-01', to: '2025-06-30' }, NOW)).toBe('2025年3月1日到6月30日')
  expect(sayTerm({ from: '2025-11-01', to: '2026-01-31' }, NOW)).toBe('2025年11月1日到2026年1月31日')
})

test('hours as people say them', () => expect([0.5, 1, 1.5].map(sayHours)).toEqual(['半小时', '1 小时', '1.5 小时']))

test('a registration says who has it and until when, and of a unit its name', () => {
  expect(registrationSentence(registration({}), NOW)).toBe('已经交给棠湖社区，最晚后天确认。')
  expect(registrationSentence(registration({ due: null }), NOW)).toBe('已经交给棠湖社区，等确认。')
  expect(registrationSentence(registration({ state: 'confirmed' }), NOW)).toBe('您已在棠湖社区报到。')
  expect(registrationSentence(registration({ state: 'confirmed', subject: 'unit', name: '安居物业' }), NOW)).toBe(
    '安居物业已在棠湖社区报到。',
  )
})

test('a pledge says where in its term it stands', () => {
  const pledge = { from: '2026-11-01', to: '2026-12-31', state: 'serving' } as PledgeCard
  expect(pledgeSentence(pledge, NOW)).toBe('任期 11月1日到12月31日，正在服务。')
  expect(pledgeSentence({ ...pledge, state: 'pledged' }, NOW)).toBe('任期 11月1日到12月31日，还没开始。')
})

test('a record says whose word it waits for, and why it was not believed', () => {
  expect(sayRecord({})).toBe('等岗位负责人确认，最晚今天 17:00。')
  expect(sayRecord({ state: 'vouched', due: null })).toBe('等社区确认。')
  expect(sayRecord({ state: 'confirmed', due: null })).toBe('已确认，记入奉献卡。')
  expect(sayRecord({ state: 'confirmed', due: null, correctedBy: 'x' })).toMatch(/更正在等确认/)
  expect(sayRecord({ state: 'rejected', reason: '当晚只巡了一圈' })).toBe('没有确认：当晚只巡了一圈')
})
