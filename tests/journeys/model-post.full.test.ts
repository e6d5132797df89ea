import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import type { RoadName } from '../../src/domain/post/roads'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { aPost } from '../builders/post-story'
import { PostModel, postCast, type PostSaid } from '../builders/post-model'
import { isFull, Random, seed } from '../builders/random'
import { good, Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const LIVES = isFull ? 200 : 8
const STEPS = 32
const random = new Random(seed)

const roads: readonly RoadName[] = [
  'approve',
  'approve',
  'hide',
  'appeal',
  'restore',
  'uphold',
  'dismiss-reports',
  'answer',
  'answer',
  'rate',
  'withdraw',
  'close',
  'raise',
  'merge',
  'join',
  'leave',
  'report',
  'report',
  'report',
  'reply',
]

const bodies: Readonly<Record<string, (happy: boolean) => Record<string, unknown>>> = {
  hide: () => ({ reason: 'attack', words: '请好好说。' }),
  appeal: () => ({ reason: '我说的是实情。' }),
  uphold: () => ({ words: '维持原决定。' }),
  answer: () => ({ text: '您好，这件事已经安排好了，谢谢您。' }),
  rate: (happy) => (happy ? { solved: 'yes', level: 'satisfied' } : { solved: 'no', level: 'unsatisfied' }),
  report: () => ({ reason: 'other' }),
  reply: () => ({ id: randomUUID(), text: '我也这么看。', name: { kind: 'anonymous' } }),
}
const light = ['join', 'leave', 'report', 'reply']

const intos = ['a live one', 'a live one', 'itself', 'no post'] as const

/** Its ticket is settled to everybody's content, or refused. */
const endTicket = async (post: string, answered: boolean): Promise<void> => {
  const [row] = await rows<{ id: string }>('select ticket_id as id from post where id = $1', [post])
  const story = new Story(row?.id ?? '')
  if (!answered) return void (await story.must('dispatcher', 'refuse', { reason: 'other-body', instead: '请找物业。' }))
  await story.upTo('answered')
  await story.must('wang', 'rate', { solved: 'yes', level: 'satisfied' })
}

it(`${LIVES} random lives of a post of ${STEPS} steps each: the cloud and the page never differ (seed ${seed})`, async () => {
  let now = Date.parse('2026-11-23T01:00:00Z')
  jest.spyOn(Date, 'now').mockImplementation(() => now)
  const heard = new Map<string, number>()
  for (let life = 0; life < LIVES; life += 1) {
    const post = await aPost('wang')
    const other = await (await aPost('li')).approved()
    const model = new PostModel(now)
    for (let taken = 0; taken < STEPS; taken += 1) {
      now += random.chance(0.05) ? 15 * 86_400_000 : random.below(3_600_000)
      model.now = now
      if (random.chance(0.06)) {
        await fireTimer('board', 'board-due')
        model.tick()
        continue
      }
      if (model.ticket === 'open' && random.chance(0.15)) {
        const answered = random.chance(0.5)
        await endTicket(post.id, answered)
        model.ticket = answered ? 'answered' : 'not-answered'
        continue
      }
      const road = model.state === 'pending' && random.chance(0.5) ? 'approve' : random.pick(roads)
      // An ended post is boring: mostly somebody looks, as they do.
      const who = random.pick(postCast)
      const happy = random.chance(0.4)
      const into = random.pick(intos)
      const said: PostSaid = { happy, into }
      const expected = model.verdict(who, road, said)
      const target = { 'a live one': other.id, itself: post.id, 'no post': randomUUID() }[into]
      const more = road === 'merge' ? { into: target } : (bodies[road]?.(happy) ?? {})
      const input = light.includes(road)
        ? { post: post.id, ...more }
        : { post: post.id, version: model.version, command: randomUUID(), ...more }
      const reply = await callRaw(who, 'board', { action: road, input })
      const code = reply.ok ? 'ok' : reply.code
      heard.set(`${road} ${code}`, (heard.get(`${road} ${code}`) ?? 0) + 1)
      if (code !== expected)
        throw new Error(`life ${life}, step ${taken}: ${road} by ${who} in ${model.state}: ${code}, not ${expected}`)
      if (expected === 'ok') model.take(who, road, said)
    }
    const seen = good(await callAs('wang', 'board', 'open', { post: post.id }))
    expect({ state: seen.state, version: seen.version, joins: seen.joins }).toEqual({
      state: model.state,
      version: model.version,
      joins: model.joined.size,
    })
    const made = await rows(`select 1 from ticket where origin_noun = 'post' and origin_id = $1`, [post.id])
    expect(made).toHaveLength(model.tickets)
    expect(seen.answers).toHaveLength(model.answers)
    expect(seen.ratings).toHaveLength(model.ratings)
    const [kept] = await rows<{ n: number }>(
      `select count(*)::int as n from post_report r join post p on p.id = r.subject_id and r.round = p.report_round where p.id = $1`,
      [post.id],
    )
    expect(kept?.n).toBe(model.reporters.size)
  }
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  if (!isFull) return
  // It went everywhere: every road was taken, and refused.
  for (const road of new Set(roads)) expect(heard.get(`${road} ok`) ?? 0).toBeGreaterThan(0)
  expect(heard.size).toBeGreaterThan(35)
}, 1_800_000)
