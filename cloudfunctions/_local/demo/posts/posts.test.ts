import { safeParse } from 'valibot'
import { board } from '../../../../src/contract/board'
import type { Contract } from '../../../../src/contract/row'
import { ticket } from '../../../../src/contract/ticket'
import { HOUR } from '../../../../src/domain/calendar/china-time'
import { districtWords } from '../../../../src/domain/text/district-words'
import { mask } from '../../../../src/domain/text/mask'
import { finderOf } from '../../../../src/domain/text/word-list'
import { demoPopulation } from '../population'
import { SEED } from '../seed-name'
import { momentOf } from './conversation'
import { POSTS, talk } from './play-posts'

const now = Date.parse('2026-11-23T01:30:00Z')
const lines = talk(now)
const written = POSTS.flatMap((post) => [post.text, ...(post.replies ?? []).map(({ text }) => text)])
const contracts: Readonly<Record<string, Contract>> = { board, ticket }

test('whenever the desk is opened, all of it is in order, by day, and none from the future', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const opened = now + hour * 29 * HOUR
    const moments = talk(opened).map(({ daysAgo }) => momentOf(daysAgo, opened))
    moments.forEach((at, i) => expect(at).toBeGreaterThanOrEqual(moments[i - 1] ?? 0))
    expect(moments.at(-1)).toBeLessThanOrEqual(opened)
    for (const at of moments.filter((each) => opened - each > 24 * HOUR)) {
      const hourInChina = new Date(at + 8 * HOUR).getUTCHours()
      expect(hourInChina).toBeGreaterThanOrEqual(7)
      expect(hourInChina).toBeLessThanOrEqual(21)
    }
  }
})

test('a story is told in its order: posted, checked, then the rest', () => {
  const days = (steps: readonly (readonly [daysAgo: number, ...rest: unknown[]])[]) => steps.map(([daysAgo]) => daysAgo)
  const later = (first: number, then: readonly number[]) =>
    then.forEach((each, i) => expect(each).toBeLessThan(then[i - 1] ?? first))
  for (const post of POSTS) {
    later(post.daysAgo, days(post.steps))
    later(post.daysAgo, days(post.joins ?? []))
    for (const reply of post.replies ?? []) later(reply.daysAgo, days(reply.steps))
    const raised = post.steps.find(([, , action]) => action === 'raise')
    later(raised?.[0] ?? -1, days(post.ticket ?? []))
  }
})

test('every word passes the contract, and everybody who speaks lives here', () => {
  const people = new Set(demoPopulation(SEED).map(({ uid }) => uid))
  for (const { as, noun, action, sees, input } of lines) {
    const row = contracts[noun]?.[action]
    if (!row) throw new Error(`${noun} has no ${action}`)
    const parsed = safeParse(row.input, { ...(sees ? { version: 1, ...sees } : {}), ...input })
    expect([action, parsed.success ? [] : parsed.issues.map(({ message }) => message)]).toEqual([action, []])
    expect([as, people.has(as)]).toEqual([as, true])
  }
})

test('listed words stand only where a moderator is to find them; one post shows what is masked', () => {
  const says = finderOf(districtWords(new Map()))
  const found = written.flatMap((text) =>
    says(text).map(({ word, category }) => (category === 'private-data' ? category : word)),
  )
  expect([...new Set(found)].sort()).toEqual(['private-data', '加微信', '日结兼职', '瓜娃子', '白痴'].sort())
  const masked = written.filter((text) => mask(text) !== text)
  expect(masked.map(mask)).toEqual([
    '捡到一只橘猫，脖子上有铃铛，很亲人。我叫〔姓名已隐去〕，住〔住址已隐去〕，电话〔电话已隐去〕，请主人来领。',
  ])
})
