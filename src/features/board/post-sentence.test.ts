import { states } from '../../domain/post/states'
import { postSentence, ticketSentence } from './post-sentence'

const NOW = Date.parse('2026-11-23T02:00:00Z')
const post = {
  state: 'pending',
  ending: null,
  due: '2026-11-24T10:00:00.000Z',
  answeredBy: null,
  ticket: null,
} as const

it('says every state in a sentence that ends', () => {
  for (const state of states) {
    expect(postSentence({ ...post, state }, NOW)).toMatch(/。$/)
    expect(postSentence({ ...post, state, due: null }, NOW)).toMatch(/。$/)
  }
  expect(postSentence(post, NOW)).toContain('明天下午')
})

it('says of a ticket who has it and by when, and what it answered', () => {
  const ticket = {
    number: '1',
    state: 'dispatched',
    due: null,
    unit: '路灯管理所',
    answer: null,
    refused: null,
  } as const
  expect(ticketSentence(ticket, NOW)).toBe('已交给路灯管理所，等他们接手。')
  expect(ticketSentence({ ...ticket, answer: { text: '好了', at: '2026-11-22T02:00:00.000Z' } }, NOW)).toBe(
    '路灯管理所 昨天办好答复了。',
  )
  expect(ticketSentence({ ...ticket, refused: { reason: 'court', instead: '请找法院。' } }, NOW)).toContain('法院')
})
