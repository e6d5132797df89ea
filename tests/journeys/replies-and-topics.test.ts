import { randomUUID } from 'node:crypto'
import { migrate } from '../../cloudfunctions/_database/migrate'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, callAsWechat, fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aPost, type PostStory } from '../builders/post-story'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeEach(() => standAt('2026-11-23 09:00'))

const said = (post: PostStory, text: string) => ({
  post: post.id,
  id: randomUUID(),
  text,
  name: { kind: 'anonymous' as const },
})
const judge = (who: string, reply: string, version: number, more: object) =>
  callAs(who, 'board', 'decide', { items: [{ noun: 'reply', reply, version, ...more } as never] }).then(
    (each) => good(each).items[0],
  )
const report = (who: string, reply: string) =>
  callAs(who, 'board', 'report-reply', { reply, reason: 'attack', words: '骂人' })
const shown = async (post: PostStory, who: string | null = null) =>
  good(await callAs(who, 'board', 'replies', { post: post.id })).items
const historyOf = async (reply: string) =>
  rows<{ road: string; to: string; role: string; text: string | null; data: Record<string, unknown> }>(
    'select road, to_state as to, actor_role as role, text, data from entry where subject_id = $1 order by seq',
    [reply],
  )
const toldTo = async (who: string, subject: string): Promise<string[]> =>
  (
    await rows<{ what: string }>(
      'select what from telling where person_id = $1 and subject_id = $2 order by made_at, what',
      [personId(who), subject],
    )
  ).map(({ what }) => what)

it('a reply is checked, reported by three, hidden until somebody has looked, shown again; every step of it is in its history', async () => {
  const post = await (await aPost('wang')).approved()
  const reply = said(post, '我家楼下也是这样，物业从来不管。')
  const first = good(await callAs('li', 'board', 'reply', reply))
  expect(first).toMatchObject({ state: 'pending', mine: true, can: ['withdraw'] })
  // A tap on a bad network is the same reply; other words under its id are not.
  expect(good(await callAs('li', 'board', 'reply', reply))).toEqual(first)
  expect(await callAs('li', 'board', 'reply', { ...reply, text: '别的话。' })).toMatchObject({
    code: 'same-id-other-body',
  })
  expect(await shown(post)).toEqual([])
  expect(await judge('community-worker', reply.id, 1, { verdict: 'approve' })).toMatchObject({ state: 'published' })
  expect(await toldTo('wang', post.id)).toContain('replied')
  expect(await toldTo('li', post.id)).toEqual(['reply-shown'])
  expect(await shown(post)).toMatchObject([{ id: reply.id, name: '匿名居民', can: [] }])

  // Its author cannot report it; one reader counts once; the third different one hides it.
  expect(await report('li', reply.id)).toMatchObject({ code: 'not-yours' })
  for (const who of ['zhao', 'member', 'zhao']) expect(good(await report(who, reply.id))).toEqual({ hidden: false })
  expect(await shown(post)).toHaveLength(1)
  expect((await post.seen(null)).replies).toBe(1)
  expect(good(await report('wang', reply.id))).toEqual({ hidden: true })
  expect(await shown(post)).toEqual([])
  expect((await post.seen(null)).replies).toBe(0)
  expect(await report('member', reply.id)).toMatchObject({ code: 'not-found' })
  expect(await shown(post, 'li')).toMatchObject([{ state: 'in-review', reason: 'reported' }])
  const queue = good(
    await callAs('community-worker', 'board', 'reply-queue', { assignment: assignmentId('community-worker') }),
  ).items
  expect(queue).toMatchObject([
    { id: reply.id, reports: { attack: 3 }, post: { number: expect.any(String) as string } },
  ])

  // Looked at and shown again: it counts from zero. Then hidden for good, and its author hears why.
  expect(await judge('community-worker', reply.id, 3, { verdict: 'approve', words: '没有骂人' })).toMatchObject({
    state: 'published',
  })
  expect(good(await report('zhao', reply.id))).toEqual({ hidden: false })
  expect(await judge('community-worker', reply.id, 3, { verdict: 'hide', reason: 'attack' })).toMatchObject({
    code: 'stale-version',
  })
  expect(await judge('community-worker', reply.id, 4, { verdict: 'hide' })).toMatchObject({ code: 'reason-missing' })
  expect(
    await judge('community-worker', reply.id, 4, { verdict: 'hide', reason: 'attack', words: '请好好说。' }),
  ).toMatchObject({ state: 'hidden' })
  expect(await toldTo('li', post.id)).toEqual(expect.arrayContaining(['reply-hidden']))
  expect(await shown(post, 'li')).toMatchObject([{ state: 'hidden', reason: 'attack' }])
  // Another pair of eyes may show it again; whoever hid it may not.
  expect(await judge('community-worker', reply.id, 5, { verdict: 'approve' })).toMatchObject({ code: 'not-yours' })
  expect(await judge('secretary', reply.id, 5, { verdict: 'approve' })).toMatchObject({ state: 'published' })
  expect(good(await callAs('li', 'board', 'withdraw-reply', { reply: reply.id }))).toMatchObject({ state: 'withdrawn' })
  expect(good(await callAs('li', 'board', 'withdraw-reply', { reply: reply.id }))).toMatchObject({ version: 7 })
  expect(await callAs('zhao', 'board', 'withdraw-reply', { reply: reply.id })).toMatchObject({ code: 'not-found' })

  const history = await historyOf(reply.id)
  expect(history.map(({ road, to, role }) => [road, to, role])).toEqual([
    ['reply', 'pending', 'requester'],
    ['approve', 'published', 'community-worker'],
    ['suspend', 'in-review', 'rule'],
    ['approve', 'published', 'community-worker'],
    ['hide', 'hidden', 'community-worker'],
    ['approve', 'published', 'secretary'],
    ['withdraw', 'withdrawn', 'requester'],
  ])
  expect(history[2]?.data).toMatchObject({ reason: 'reported', reports: 3 })
  expect(history[4]).toMatchObject({ text: '请好好说。', data: { reason: 'attack' } })
  expect((await post.seen(null)).replies).toBe(0)
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('what a reply says, and who hid it, cannot be changed behind its history', async () => {
  const post = await (await aPost('wang')).approved()
  const reply = said(post, '我也要说一句。')
  good(await callAs('li', 'board', 'reply', reply))
  await judge('community-worker', reply.id, 1, { verdict: 'approve' })
  const broken = async () =>
    (await verifyChains({ query: rows })).broken.filter(({ id }) => id === reply.id).map(({ noun, why }) => [noun, why])
  expect(await broken()).toEqual([])
  await rows(`update reply set text = '别人的话' where id = $1`, [reply.id])
  expect(await broken()).toEqual([['reply', 'matter']])
  await rows(`update reply set text = $2, state = 'hidden' where id = $1`, [reply.id, reply.text])
  expect(await broken()).toEqual([['reply', 'end']])
  await rows(`update reply set state = 'published' where id = $1`, [reply.id])
  expect(await broken()).toEqual([])
})

it('what WeChat refuses of a reply is taken off with an entry; a reply about the committee is not the committee’s to judge', async () => {
  await rows(`update identity set uid = 'wx:o' || uid where person_id = $1`, [personId('shop-leader')])
  const post = await (await aPost('wang')).approved()
  const bad = said(post, '这里写了平台拒绝的话。')
  expect(await callAsWechat('ouid:shop-leader', 'board', { action: 'reply', input: bad })).toMatchObject({ ok: true })
  await judge('community-worker', bad.id, 1, { verdict: 'approve' })
  good(await fireTimer('board', 'board-check'))
  expect((await historyOf(bad.id)).map(({ road, role }) => [road, role])).toEqual([
    ['reply', 'requester'],
    ['approve', 'community-worker'],
    ['suspend', 'rule'],
  ])

  const about = await aPost('wang', { text: '居委会的账没有公开。', about: { unit: 'u-community-1', person: null } })
  await about.approved('supervisor')
  const agreed = said(about, '我也想看看账。')
  good(await callAs('zhao', 'board', 'reply', agreed))
  for (const who of ['community-worker', 'secretary'])
    expect(await judge(who, agreed.id, 1, { verdict: 'hide', reason: 'untrue' })).toMatchObject({ code: 'not-found' })
  expect(await judge('supervisor', agreed.id, 1, { verdict: 'approve' })).toMatchObject({ state: 'published' })
  for (const who of ['community-worker', 'secretary', 'community-handler'])
    expect(await report(who, agreed.id)).toMatchObject({ code: 'not-found' })
})

it('a topic is opened by the staff of an area, gathers its posts, and ends', async () => {
  const topic = {
    id: randomUUID(),
    area: 'd-e-1',
    title: '东门停车怎么安排',
    text: '请大家说说东门的停车位怎么用，讨论到月底。',
    from: '2026-11-23T01:00:00.000Z',
    to: '2026-11-30T10:00:00.000Z',
  }
  for (const who of ['wang', 'handler-a', 'other-handler'])
    expect(await callAs(who, 'board', 'open-topic', topic)).toMatchObject({ code: 'not-yours' })
  const opened = good(await callAs('community-worker', 'board', 'open-topic', topic))
  expect(opened).toMatchObject({ isOpen: true, mayClose: true, posts: 0 })
  expect(good(await callAs('community-worker', 'board', 'open-topic', topic))).toEqual(opened)
  expect(await callAs('community-worker', 'board', 'open-topic', { ...topic, title: '别的题目' })).toMatchObject({
    code: 'same-id-other-body',
  })
  expect(
    await callAs('community-worker', 'board', 'open-topic', { ...topic, id: randomUUID(), to: topic.from }),
  ).toMatchObject({ code: 'bad-period' })

  // Anybody reads it; a post of the community belongs to it, one of another community does not.
  const listed = good(await callAs(null, 'board', 'topics', { area: 'd-e-1' })).items
  expect(listed.find(({ id }) => id === topic.id)).toMatchObject({ title: topic.title, mayClose: false })
  const post = await aPost('wang', { topic: topic.id, text: '东门的车位先到先得就好。' })
  expect(
    await callAs('li', 'board', 'post', {
      id: randomUUID(),
      area: 'd-e-2',
      text: '我们那边也想说。',
      name: { kind: 'anonymous' },
      topic: topic.id,
    }),
  ).toMatchObject({ code: 'unknown-topic' })
  const inTopic = async () => good(await callAs(null, 'board', 'list', { area: 'd-e-1', topic: topic.id })).items
  expect(await inTopic()).toEqual([])
  await post.approved()
  expect(await inTopic()).toMatchObject([{ id: post.id, topic: { title: topic.title } }])
  expect(good(await callAs('li', 'board', 'topics', { area: 'd-e-1' })).items[0]).toMatchObject({ posts: 1 })

  // Closed early: what was said stays, nothing more comes in.
  pass({ days: 2 })
  expect(await callAs('wang', 'board', 'close-topic', { topic: topic.id })).toMatchObject({ code: 'not-yours' })
  const closed = good(await callAs('secretary', 'board', 'close-topic', { topic: topic.id }))
  expect([closed.isOpen, closed.mayClose, onTheWall(closed.to)]).toEqual([false, false, '2026-11-25 09:00'])
  expect(good(await callAs('secretary', 'board', 'close-topic', { topic: topic.id }))).toEqual(closed)
  expect(await callAs('secretary', 'board', 'close-topic', { topic: randomUUID() })).toMatchObject({
    code: 'unknown-topic',
  })
  const late = { id: randomUUID(), area: 'd-e-1', text: '我也来说两句。', name: { kind: 'anonymous' as const } }
  expect(await callAs('li', 'board', 'post', { ...late, topic: topic.id })).toMatchObject({ code: 'topic-closed' })
  expect(await inTopic()).toHaveLength(1)
})

it('who the author is: shown to a moderator who asks, written down first; to nobody else', async () => {
  const post = await (await aPost('wang', { name: { kind: 'nickname', nickname: '东门散步的' } })).approved()
  expect((await post.seen('li')).canReveal).toBe(false)
  for (const who of ['li', 'zhao', 'handler-a', 'wang'])
    expect(await callAs(who, 'board', 'reveal', { post: post.id })).toMatchObject({ code: 'not-found' })
  expect(await rows('select 1 from reveal where subject_id = $1', [post.id])).toEqual([])
  expect((await post.seen('community-worker')).canReveal).toBe(true)
  expect(good(await callAs('community-worker', 'board', 'reveal', { post: post.id }))).toEqual({
    name: '人wang',
    phone: '13800000001',
  })
  expect(await rows('select person_id, noun from reveal where subject_id = $1', [post.id])).toEqual([
    { person_id: personId('community-worker'), noun: 'post' },
  ])
  // Whom a post is about learns nothing of who wrote it.
  const about = await aPost('wang', { about: { unit: 'u-community-1', person: null } })
  await about.approved('supervisor')
  for (const who of ['community-worker', 'secretary'])
    expect(await callAs(who, 'board', 'reveal', { post: about.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('supervisor', 'board', 'reveal', { post: about.id })).name).toBe('人wang')
})

it('replies from before they had a history begin one, and it holds', async () => {
  const post = await (await aPost('wang')).approved()
  await rows(
    'alter table reply drop column number, drop column changed_at, drop column last_seq, drop column last_hash',
  )
  await rows(`delete from schema_version where name = 'reply-history'`)
  const old = { id: randomUUID(), text: '以前的跟帖，有"引号"、\\反斜杠\n和换行。' }
  await rows(
    `insert into reply (id, version, state, post_id, district_id, street_id, community_id, author_id, text, public_text, public_name,
                        decided_at, fingerprint, created_at)
     values ($1, 3, 'hidden', $2, 'd', 'd-e', 'd-e-1', $3, $4, $4, '匿名居民', $5, 'before', $5)`,
    [old.id, post.id, personId('li'), old.text, new Date('2026-11-20T03:00:00.123Z')],
  )
  // Those of the stories above have entries already, as no reply of before had.
  await rows(`delete from reply where id <> $1`, [old.id])
  await migrate(process.env['DATABASE_URL'] ?? '', () => undefined)
  const mine = async () => (await verifyChains({ query: rows })).broken
  expect(await mine()).toEqual([])
  expect((await historyOf(old.id)).map(({ road, to, role }) => [road, to, role])).toEqual([['found', 'hidden', 'rule']])
  expect(await judge('secretary', old.id, 1, { verdict: 'approve' })).toMatchObject({ state: 'published' })
  expect(await mine()).toEqual([])
})
