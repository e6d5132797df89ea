import { states, endings } from '../../domain/ticket/states'
import type { MatterFacts } from './facts'
import { sentence, sinceWhen } from './sentence'

const at = (china: string): number => Date.parse(`${china}+08:00`)
/** A Monday. */
const now = at('2026-11-23T09:00:00')
const today17 = at('2026-11-23T17:00:00')
const thursday = at('2026-12-03T18:00:00')

const facts = (part: Partial<MatterFacts>): MatterFacts => ({
  state: 'submitted',
  ending: null,
  unit: '东升街道城管科',
  handler: '刘洋',
  dues: {},
  nearest: null,
  reworks: 0,
  question: null,
  refusal: null,
  forWhom: null,
  rated: null,
  failedCalls: 0,
  callAt: null,
  canRate: false,
  contacted: false,
  since: null,
  canReopen: false,
  isChased: false,
  ...part,
})

const said = (part: Partial<MatterFacts>) => sentence(facts(part), now)

test.each<[string, Partial<MatterFacts>, string]>([
  [
    'submitted',
    { dues: { accept: at('2026-11-23T11:00:00') } },
    '已经收到，调度员正在看，最晚今天 11:00 告诉您交给谁办。',
  ],
  ['submitted, late', { dues: { accept: at('2026-11-23T07:00:00') } }, '已经收到，调度员正在看，比说好的晚了 2 小时。'],
  ['need-info', { state: 'need-info', question: '路灯在哪个路口？' }, '调度员想问一句：路灯在哪个路口？'],
  [
    'accepted',
    { state: 'accepted', dues: { settle: thursday } },
    '已经受理，正在派给能办的单位，最晚周四 12月3日给您回音。',
  ],
  [
    'dispatched',
    { state: 'dispatched', dues: { claim: today17 } },
    '已经交给东升街道城管科，等他们接手，最晚今天 17:00。',
  ],
  ['handling', { state: 'handling', dues: { settle: thursday } }, '东升街道城管科的刘洋正在办，周四 12月3日前答复您。'],
  ['handling, as a card', { state: 'handling', nearest: today17 }, '东升街道城管科的刘洋正在办，今天 17:00 前有回音。'],
  [
    'handling, late',
    { state: 'handling', dues: { settle: at('2026-11-21T09:00:00') } },
    '东升街道城管科的刘洋正在办，比说好的晚了 2 天。',
  ],
  [
    'handling again',
    { state: 'handling', reworks: 1, dues: { settle: thursday } },
    '东升街道城管科的刘洋正在重新办，周四 12月3日前答复您。',
  ],
  [
    'settled',
    { state: 'settled', dues: { verify: at('2026-11-24T18:00:00') } },
    '东升街道城管科的刘洋说办好了，核验员正在核对，明天下午前答复您。',
  ],
  ['answered', { state: 'answered', dues: { rate: thursday } }, '东升街道城管科已经答复您。办得怎么样，请您说一句。'],
  ['answered, for a neighbour', { state: 'answered', forWhom: '李大爷' }, '已经答复，等李大爷本人评价。'],
  [
    'callback after two calls',
    { state: 'callback', failedCalls: 2, rated: { solved: 'no', level: 'unsatisfied' }, dues: { callback: today17 } },
    '您说还不行，打过 2 次没接通，我们会打电话来问，最晚今天 17:00。',
  ],
  [
    'callback at the moment that was asked for',
    { state: 'callback', callAt: today17, dues: { callback: at('2026-11-23T19:00:00') } },
    '照您约的时间，我们今天 17:00 打电话来问。',
  ],
  [
    'callback when that moment has passed',
    { state: 'callback', callAt: now - 1, dues: { callback: today17 } },
    '我们会打电话来问，最晚今天 17:00。',
  ],
  ['answered at once', { state: 'closed', ending: 'answered-at-once' }, '电话里当场答复了。没有评价的，记作“未评价”。'],
  [
    'rework-review',
    { state: 'rework-review', dues: { review: today17 } },
    '您说没办好，核验员正在看要不要重办，最晚今天 17:00 有结果。',
  ],
  [
    'closed with a rating',
    { state: 'closed', ending: 'rated', rated: { solved: 'yes', level: 'very-satisfied' } },
    '已经结案。您的评价：解决了，非常满意。',
  ],
  ['closed, not rated', { state: 'closed', ending: 'not-rated' }, '已经结案。14 天里没有评价，记作“未评价”。'],
  ['withdrawn', { state: 'withdrawn' }, '您已经撤回了这件事。'],
])('%s', (_, part, text) => expect(said(part).text).toBe(text))

test('every state, with everything known and with nothing known, is a whole sentence and no bare code', () => {
  for (const state of states)
    for (const part of [
      {},
      { unit: null, handler: null },
      { nearest: now - 1 },
      { nearest: today17 },
      { forWhom: '' },
    ]) {
      const { text, next, step, done } = said({ state, ...part })
      expect(text).toMatch(/[。？]$/)
      expect(`${text}${next ?? ''}${step}`).not.toMatch(/null|undefined|NaN|[a-z]/)
      expect([1, 2, 3, 4]).toContain(done)
    }
  for (const ending of endings) expect(said({ state: 'closed', ending }).text).toMatch(/。$/)
})

test('who was answered at once is asked for a word, as long as they may say it', () => {
  const part = { state: 'closed', ending: 'answered-at-once' } as const
  expect(said({ ...part, canRate: true, canReopen: true }).next).toContain('请您说一句')
  expect(said({ ...part, canReopen: true }).next).toContain('申请重办')
  expect(said(part).next).toBeNull()
})

test('an unrated ending is never called satisfied', () => {
  expect(said({ state: 'closed', ending: 'answered-at-once' }).text).not.toContain('满意')
  expect(said({ state: 'closed', ending: 'not-rated' }).text).not.toContain('满意')
})

test('late is late, and says what one can do', () => {
  for (const [state, clock] of [
    ['submitted', 'accept'],
    ['dispatched', 'claim'],
    ['handling', 'settle'],
    ['handling', 'contact'],
    ['settled', 'verify'],
  ] as const) {
    const { late, next } = said({ state, dues: { settle: thursday, [clock]: now - 3_600_000 } })
    expect(late).toBe(true)
    expect(next).toContain('83721000')
  }
  expect(said({ state: 'handling', dues: { settle: thursday } }).late).toBe(false)
  expect(said({ state: 'answered', dues: { rate: now - 1 } }).late).toBe(false)
})

test('what comes after taking over is promised before it is taken over', () => {
  expect(
    said({ state: 'dispatched', dues: { claim: today17, contact: at('2026-11-24T09:00:00'), settle: thursday } }).next,
  ).toBe('接手以后，明天上午前先联系您，周四 12月3日前答复您。')
})

test('since when', () => {
  expect(sinceWhen(facts({ state: 'handling', since: at('2026-11-22T15:10:00') }), now)).toBe('昨天 15:10 接手')
  expect(sinceWhen(facts({ state: 'dispatched', since: at('2026-11-23T08:10:00') }), now)).toBe('今天 08:10 派出')
  expect(sinceWhen(facts({ state: 'submitted' }), now)).toBeNull()
})

it('says that lateness was told to whoever is to act, and to whom oversees it, in no word of theirs', () => {
  const late = { state: 'handling', dues: { settle: at('2026-11-21T09:00:00') } } as const
  expect(said({ ...late, isChased: true }).next).toMatch(/^已经提醒了该办的人，也告诉了督导员。.*催一催/)
  expect(said({ ...late, isChased: true }).next).not.toMatch(/[黄红]牌|督办/)
  expect(said(late).next).not.toContain('提醒')
})
