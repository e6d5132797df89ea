import { messageOf, momentOf, type RowProblem } from './message'

const now = Date.parse('2026-11-20T00:00:00Z')
const whole = {
  id: 'r1',
  user_id: 'u1',
  time: '2019-04-25 09:32:09',
  title: '路灯不亮',
  detail: '已经\r\n三天了',
  reply: '已更换灯头，恢复照明。',
  reply_time: '2019-05-05 14:00:00',
}

test('a whole row becomes a letter, by the clock in China', () => {
  expect(messageOf(whole, now)).toEqual({
    id: 'r1',
    writer: 'u1',
    text: '路灯不亮\n\n已经\n三天了',
    askedAt: Date.parse('2019-04-25T01:32:09Z'),
    reply: '已更换灯头，恢复照明。',
    answeredAt: Date.parse('2019-05-05T06:00:00Z'),
  })
})

test.each<[RowProblem, Partial<Record<keyof typeof whole, string>>]>([
  ['no-id', { id: ' ' }],
  ['bad-time', { time: '昨天' }],
  ['bad-time', { time: '2019-02-30 10:00:00' }],
  ['bad-reply-time', { reply_time: '' }],
  ['reply-before-question', { reply_time: '2019-04-25 09:32:08' }],
  ['in-the-future', { reply_time: '2027-01-01 00:00:00' }],
  ['empty-text', { title: '', detail: ' \n ' }],
  ['empty-reply', { reply: '\u0000' }],
  ['text-too-long', { detail: '长'.repeat(16_001) }],
  ['reply-too-long', { reply: '长'.repeat(8_001) }],
])('%s', (problem, change) => expect(messageOf({ ...whole, ...change }, now)).toBe(problem))

test('12,000 characters are taken; a reply of three is quoted as what it is', () => {
  expect(messageOf({ ...whole, detail: '字'.repeat(12_000) }, now)).toMatchObject({ id: 'r1' })
  expect(messageOf({ ...whole, reply: '已解决' }, now)).toMatchObject({ reply: '原答复全文如下：已解决' })
})

test.each(['2019/4/5 9:02', '2019-04-05T09:02:00'])('%s is a moment', (typed) =>
  expect(momentOf(typed)).toBe(Date.parse('2019-04-05T01:02:00Z')),
)
