import { letterSentence } from './letter-sentence'

const NOW = Date.parse('2026-11-23T02:00:00Z')
const DAY = 86_400_000
const letter = {
  state: 'received',
  level: 'community',
  office: { id: 'd-e-1', name: '一社区', kind: 'community' },
  due: new Date(NOW + 15 * DAY).toISOString(),
  asked: false,
  ending: null,
  rounds: 0,
} as const

it('always says who has it and what comes next', () => {
  expect(letterSentence(letter, NOW)).toMatchObject({
    text: '信已经送到一社区的书记手里，最晚 周二 12月8日 10:00 告诉您怎么处理。',
    late: false,
    done: 1,
  })
  expect(letterSentence({ ...letter, state: 'assigned', asked: true }, NOW).text).toContain('补充')
  expect(letterSentence({ ...letter, state: 'answered', due: null }, NOW)).toMatchObject({ done: 3, step: '等您评价' })
  expect(letterSentence({ ...letter, state: 'closed', ending: 'not-rated', due: null }, NOW).text).toContain('没有评价')
})

it('says that it is late, and what was done about it', () => {
  const late = { ...letter, due: new Date(NOW - DAY).toISOString() }
  expect(letterSentence(late, NOW)).toMatchObject({ late: true, text: expect.stringContaining('提醒上一级') as string })
  expect(letterSentence({ ...late, state: 'answered' }, NOW).late).toBe(false)
})
