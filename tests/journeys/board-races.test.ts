import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { aPost } from '../builders/post-story'
import { isFull } from '../builders/random'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const RACES = isFull ? 200 : 6
const readers = ['li', 'zhao', 'member', 'building-leader', 'shop-leader']

it(`${RACES} races of five reports at once: hidden once, by the third, and by nobody else`, async () => {
  standAt('2026-11-23 09:00')
  for (let race = 0; race < RACES; race += 1) {
    const post = await (await aPost('wang')).approved()
    const answers = await Promise.all(readers.map((who) => post.report(who)))
    const hidden = answers.filter((reply) => reply.ok && reply.data.hidden)
    expect(hidden).toHaveLength(1)
    // Whoever comes after the third finds no such post any more.
    expect(answers.filter((reply) => !reply.ok).map((reply) => (reply.ok ? '' : reply.code))).toEqual([
      'not-found',
      'not-found',
    ])
    const steps = await rows<{ road: string }>('select road from entry where subject_id = $1 order by seq', [post.id])
    expect(steps.map(({ road }) => road)).toEqual(['post', 'approve', 'suspend'])
    const told = await rows('select 1 from telling where subject_id = $1 and what = $2', [post.id, 'suspended'])
    expect(told).toHaveLength(1)
  }
}, 600_000)

it(`${RACES} races of people who join twice and leave at once: counted as they stand`, async () => {
  standAt('2026-11-23 09:00')
  const post = await (await aPost('wang')).approved()
  for (let race = 0; race < RACES; race += 1) {
    await Promise.all([
      ...readers.map((who) => post.join(who)),
      ...readers.map((who) => post.join(who)),
      ...readers.slice(0, race % 3).map((who) => callAs(who, 'board', 'leave', { post: post.id })),
    ])
    const [kept] = await rows<{ joins: number; n: number }>(
      `select joins, (select count(*)::int from follower where subject_id = post.id) as n from post where id = $1`,
      [post.id],
    )
    expect(kept?.joins).toBe(kept?.n)
    expect(kept?.n).toBeGreaterThanOrEqual(readers.length - (race % 3))
  }
}, 600_000)

it('one post from two taps at once, and one verdict from two moderators', async () => {
  standAt('2026-11-23 09:00')
  for (let race = 0; race < RACES; race += 1) {
    const said = {
      id: randomUUID(),
      area: 'd-e-1',
      text: '楼道灯不亮，老人看不见路。',
      name: { kind: 'anonymous' } as const,
    }
    const taps = await Promise.all([1, 2, 3].map(() => callAs('li', 'board', 'post', said)))
    expect(new Set(taps.map((reply) => good(reply).number)).size).toBe(1)
    const verdict = { post: said.id, version: 1 }
    const both = await Promise.all([
      callAs('community-worker', 'board', 'approve', { ...verdict, command: randomUUID() }),
      callAs('secretary', 'board', 'hide', { ...verdict, command: randomUUID(), reason: 'off-topic' }),
    ])
    expect(both.filter((reply) => reply.ok)).toHaveLength(1)
  }
}, 600_000)
