import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, callAsWechat, callRaw, fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aPost } from '../builders/post-story'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeEach(() => standAt('2026-11-23 09:00'))

const toldTo = async (who: string, subject: string): Promise<string[]> =>
  (
    await rows<{ what: string }>(
      'select what from telling where person_id = $1 and subject_id = $2 order by made_at, what',
      [personId(who), subject],
    )
  ).map(({ what }) => what)
const queueOf = async (who: string, states: ('pending' | 'in-review' | 'hidden')[] = []) =>
  good(await callAs(who, 'board', 'queue', { assignment: assignmentId(who), states })).items

it('a post hidden by three reports, reviewed, restored, its author told', async () => {
  const post = await (await aPost('wang')).approved()
  const due = (await post.seen('wang')).due
  for (const who of ['li', 'zhao', 'li']) expect(good(await post.report(who))).toEqual({ hidden: false })
  expect((await post.seen(null)).state).toBe('published')
  expect(await callAs('wang', 'board', 'report', { post: post.id, reason: 'other' })).toMatchObject({
    code: 'not-yours',
  })
  pass({ hours: 1 })
  expect(good(await post.report('member'))).toEqual({ hidden: true })

  // Nobody reads it any more but its author, who hears why, and the moderators.
  expect(await callAs(null, 'board', 'open', { post: post.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('li', 'board', 'list', { area: 'd-e-1' })).items).toEqual([])
  expect(await post.seen('wang')).toMatchObject({ state: 'in-review', hidden: { reason: 'reported', final: false } })
  expect(await toldTo('wang', post.id)).toEqual(['published', 'suspended'])
  const [waiting] = await queueOf('community-worker', ['in-review'])
  expect(waiting).toMatchObject({ id: post.id, reports: { untrue: 3 }, reason: 'reported' })
  expect(JSON.stringify(await post.seen('wang'))).not.toMatch(new RegExp(`人(li|zhao|member)|${personId('li')}`))

  pass({ hours: 2 })
  await post.must('secretary', 'restore', { words: '内容属实，恢复显示。' })
  const back = await post.seen(null)
  expect(back.state).toBe('published')
  // Two hours in which nobody could see it are given back.
  expect(onTheWall(back.due)).toBe(onTheWall(new Date(Date.parse(due ?? '') + 2 * 3_600_000).toISOString()))
  expect(await toldTo('wang', post.id)).toEqual(['published', 'suspended', 'restored'])
  for (const who of ['li', 'zhao', 'member']) expect(await toldTo(who, post.id)).toEqual(['report-dismissed'])
  // From here on it counts from zero.
  expect(good(await post.report('li'))).toEqual({ hidden: false })
})

it('what a moderator hides is appealed once, and another moderator looks', async () => {
  const post = await aPost('li', { text: '加我微信 看 内部消息，稳赚不赔。' })
  const [queued] = (await queueOf('community-worker')).filter(({ id }) => id === post.id)
  expect(queued?.machine.found.map(({ word }) => word).sort()).toEqual(['加我微信', '稳赚不赔'])
  await post.must('community-worker', 'hide', { reason: 'advertising', words: '这是广告。' })
  expect(await post.seen('li')).toMatchObject({
    hidden: { reason: 'advertising', words: '这是广告。' },
    can: ['appeal', 'withdraw'],
  })
  expect((await post.seen('li')).entries.map(({ who }) => who.name).join('')).toBe('')
  await post.must('li', 'appeal', { reason: '我只是提醒大家不要上当。' })
  expect(await post.take('community-worker', 'restore', {})).toMatchObject({ code: 'not-yours' })
  await post.must('secretary', 'uphold', { words: '请去掉联系方式后重发。' })
  expect(await post.take('li', 'appeal', { reason: '再看看吧' })).toMatchObject({ code: 'appealed-already' })
  expect(await toldTo('li', post.id)).toEqual(['hidden', 'upheld'])
})

it('a post about the committee never reaches the committee; the street judges it', async () => {
  const post = await aPost('wang', {
    text: '一社区居委会收的垃圾费没有公开。',
    about: { unit: 'u-community-1', person: null },
  })
  for (const who of ['community-worker', 'secretary', 'community-handler', 'grid-leader']) {
    expect(await callAs(who, 'board', 'open', { post: post.id })).toMatchObject({ code: 'not-found' })
    expect(await post.take(who, 'hide', { reason: 'untrue' })).toMatchObject({ code: 'not-found' })
  }
  expect((await queueOf('secretary')).some(({ id }) => id === post.id)).toBe(false)
  const counted = good(await callAs('secretary', 'board', 'counts', { assignment: assignmentId('secretary') }))
  const above = good(await callAs('supervisor', 'board', 'counts', { assignment: assignmentId('supervisor') }))
  expect((above.states['pending'] ?? 0) - (counted.states['pending'] ?? 0)).toBe(1)
  await post.approved('supervisor')
  // Everybody reads it, they too; but they take no part, and three of the office hide nothing.
  expect(await post.seen('secretary')).toMatchObject({ relation: 'reader', can: [], original: null, about: null })
  for (const who of ['secretary', 'community-worker', 'community-handler'])
    expect(await post.report(who)).toMatchObject({ code: 'not-found' })
  expect((await post.seen(null)).state).toBe('published')
  const told = await rows('select 1 from telling where subject_id = $1 and person_id = any ($2::uuid[])', [
    post.id,
    ['community-worker', 'secretary', 'community-handler'].map(personId),
  ])
  expect(told).toEqual([])
})

it('an answer that is late is told to the level above, once', async () => {
  const post = await (await aPost('li')).approved()
  pass({ days: 8 })
  await fireTimer('board', 'board-due')
  await fireTimer('board', 'board-due')
  expect(await toldTo('supervisor', post.id)).toEqual(['late'])
  expect(await toldTo('secretary', post.id)).toEqual(['late'])
  // An unhappy verdict: the answer is owed once more. A second one ends it, as it was said.
  await post.answered()
  await post.must('li', 'rate', { solved: 'no', level: 'unsatisfied', words: '没有说哪天修。' })
  expect(await post.seen(null)).toMatchObject({ state: 'published', ratings: [{ level: 'unsatisfied', words: null }] })
  await post.must('community-worker', 'answer', { text: '您好，周六上午九点就修，社区小王在现场。' })
  await post.must('li', 'rate', { solved: 'no', level: 'very-unsatisfied' })
  expect(await post.seen('li')).toMatchObject({
    state: 'closed',
    ending: 'rated',
    answers: [{ round: 1 }, { round: 2 }],
  })
})

it('two posts on one matter go on as one, with everybody who joined either', async () => {
  const [one, other] = [await (await aPost('wang')).approved(), await (await aPost('li')).approved()]
  for (const who of ['zhao', 'member']) await one.join(who)
  await other.join('zhao')
  await one.must('community-worker', 'merge', { into: other.id })
  expect(await one.seen(null)).toMatchObject({ state: 'merged', mergedInto: other.id })
  // zhao followed both: member and wang are new.
  expect((await other.seen('wang')).joins).toBe(3)
  expect((await other.seen('wang')).joined).toBe(true)
})

it('many are decided at once, each on its own', async () => {
  const [first, second, third] = [await aPost('wang'), await aPost('li'), await aPost('zhao')] as const
  const shown = await (await aPost('member')).approved()
  const reply = good(
    await callAs('li', 'board', 'reply', {
      post: shown.id,
      id: randomUUID(),
      text: '我家楼下也是这样。',
      name: { kind: 'anonymous' },
    }),
  )
  const item = (post: typeof first, more: object) => ({
    noun: 'post',
    post: post.id,
    version: 1,
    command: randomUUID(),
    ...more,
  })
  const items = [
    item(first, { verdict: 'approve' }),
    item(second, { verdict: 'hide' }),
    item(third, { verdict: 'hide', reason: 'off-topic' }),
    { ...item(first, { verdict: 'approve' }), post: randomUUID() },
    { noun: 'reply', reply: reply.id, version: 1, verdict: 'approve' },
  ]
  const decided = await callRaw('community-worker', 'board', { action: 'decide', input: { items } })
  expect(decided).toMatchObject({
    data: {
      items: [
        { code: null, state: 'published' },
        { code: 'reason-missing', state: null },
        { code: null, state: 'hidden' },
        { code: 'not-found', state: null },
        { code: null, state: 'published' },
      ],
    },
  })
  expect((await second.seen('li')).state).toBe('pending')
  expect((await shown.seen(null)).firstReplies.items).toMatchObject([
    { text: '我家楼下也是这样。', name: '匿名居民', can: [] },
  ])
  expect((await shown.seen(null)).replies).toBe(1)
  // Said again after a lost answer, it is as it was.
  expect(await callRaw('community-worker', 'board', { action: 'decide', input: { items } })).toEqual(
    expect.objectContaining({ data: (decided as { data: unknown }).data }),
  )
})

it('what WeChat refuses is taken off the board until somebody has looked; what could not be checked waits for a person', async () => {
  await rows(`update identity set uid = 'wx:o' || uid where person_id = $1`, [personId('shop-leader')])
  const as = (action: string, input: object) => callAsWechat('ouid:shop-leader', 'board', { action, input })
  const said = { area: 'd-e-1', name: { kind: 'anonymous' } }
  const [bad, unchecked] = [randomUUID(), randomUUID()]
  expect(await as('post', { ...said, id: bad, text: '这里写了平台拒绝的话。' })).toMatchObject({ ok: true })
  expect(await as('post', { ...said, id: unchecked, text: '这里写了平台没查的话。' })).toMatchObject({ ok: true })
  good(await callAs('community-worker', 'board', 'approve', { post: bad, version: 1, command: randomUUID() }))
  for (let i = 0; i < 4; i += 1) await fireTimer('board', 'board-check')
  const states = await rows<{ id: string; state: string; check_state: string }>(
    'select id, state, check_state from post where id = any ($1::uuid[])',
    [[bad, unchecked]],
  )
  expect(states).toEqual(
    expect.arrayContaining([
      { id: bad, state: 'in-review', check_state: 'refuse' },
      { id: unchecked, state: 'pending', check_state: 'unavailable' },
    ]),
  )
})

it('has left every history whole', async () => {
  const verified = await verifyChains({ query: rows })
  expect(verified.broken).toEqual([])
  expect(verified.matters).toBeGreaterThan(8)
})

it('a word that is nothing but punctuation is not listed, and nobody’s post waits on it', async () => {
  for (const word of ['……', '哈哈哈'])
    expect(await callAs('supervisor', 'board', 'add-word', { word, category: 'other' })).toMatchObject({
      ok: false,
      code: 'nothing-to-find',
    })
  expect(await callAs('wang', 'board', 'add-word', { word: '……', category: 'other' })).toMatchObject({
    code: 'not-yours',
  })
})
