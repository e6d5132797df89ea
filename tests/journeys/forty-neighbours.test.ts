import { callAs, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { aPost } from '../builders/post-story'
import { personId } from '../builders/small-district'
import { good, Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const neighbours = Array.from({ length: 40 }, (_, i) => `neighbour-${i}`)

/** What each of them was told, in its order. */
const toldTo = async (who: string): Promise<string[]> =>
  (
    await rows<{ what: string; noun: string }>(
      `select what, noun from telling where person_id = $1 order by made_at, what`,
      [personId(who)],
    )
  ).map(({ noun, what }) => `${noun} ${what}`)

it('a post joined by forty people becomes a ticket, is settled, and all of them know', async () => {
  standAt('2026-11-23 09:00')
  const post = await aPost('wang', { name: { kind: 'surname', title: '女士' } })
  expect(await callAs('li', 'board', 'open', { post: post.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs(null, 'board', 'list', { area: 'd-e-1' })).items).toEqual([])
  await post.approved()
  // Without signing in: the words, the name that she chose, and nothing else of her.
  const strangers = await post.seen(null)
  expect(strangers).toMatchObject({ state: 'published', name: '人女士', relation: 'reader', can: [], original: null })
  expect(JSON.stringify(strangers)).not.toMatch(/人wang|13800000001/)

  for (const who of neighbours) await post.join(who)
  expect((await post.seen('neighbour-0')).joins).toBe(40)
  expect((await post.seen('neighbour-0')).can).toContain('leave')

  pass({ hours: 2 })
  await post.must('secretary', 'raise', { place: '一社区东门' })
  expect(await callAs(null, 'board', 'open', { post: post.id })).toMatchObject({
    data: { state: 'raised', ticket: { state: 'submitted', answer: null } },
  })
  // Somebody joins only now: they follow the ticket too.
  await post.join('li')

  const [ticket] = await rows<{ id: string; channel: string; requester_id: string }>(
    `select id, channel, requester_id from ticket where origin_noun = 'post' and origin_id = $1`,
    [post.id],
  )
  if (!ticket) throw new Error('no ticket')
  expect(ticket).toMatchObject({ channel: 'board', requester_id: personId('wang') })
  const story = new Story(ticket.id)
  await story.accepted()
  await story.dispatched()
  await story.claimed()
  await story.contacted()
  pass({ days: 1 })
  await story.must('handler-a', 'settle', {
    outcome: 'fixed',
    reply: '人wang您好，东门的健身器材已经换新，请放心使用。联系电话13900000009。',
  })
  expect((await post.seen(null)).ticket).toMatchObject({ state: 'settled', answer: null })
  await story.answered()

  // Everybody reads the public answer under the post: masked, and without her name.
  const shown = await post.seen(null)
  expect(shown.ticket).toMatchObject({ state: 'answered', unit: '路灯管理所' })
  expect(shown.ticket?.answer?.text).toContain('健身器材已经换新')
  expect(JSON.stringify(shown)).not.toMatch(/人wang|13900000009/)

  const steps = ['post post-accepted', 'post post-claimed', 'post raised', 'post post-answered']
  for (const who of [...neighbours.slice(0, 3), 'neighbour-39']) expect(await toldTo(who)).toEqual(steps)
  expect(await toldTo('li')).toEqual(['post post-accepted', 'post post-claimed', 'post post-answered'])
  expect(await toldTo('wang')).toEqual(expect.arrayContaining(['post published', 'post raised', 'ticket answered']))
  const [count] = await rows<{ n: number }>(
    `select count(distinct person_id)::int as n from telling where what = 'post-answered' and subject_id = $1`,
    [post.id],
  )
  expect(count?.n).toBe(41)
  // They know of it by the post; the ticket itself is not theirs to read.
  expect(await callAs('neighbour-0', 'ticket', 'open', { ticket: ticket.id })).toMatchObject({ code: 'not-found' })

  await story.must('wang', 'rate', { solved: 'yes', level: 'very-satisfied' })
  await fireTimer('board', 'board-due')
  expect(await post.seen('wang')).toMatchObject({ state: 'closed', ending: 'by-ticket' })
  expect(await toldTo('neighbour-7')).toContain('post closed')
  expect(good(await callAs('neighbour-7', 'board', 'mine', { side: 'joined' })).items).toMatchObject([{ id: post.id }])
})

it('a ticket that is refused has answered nobody: the board owes an answer again', async () => {
  standAt('2026-11-23 09:00')
  const post = await (await aPost('li')).approved()
  await post.must('community-worker', 'raise', {})
  const [ticket] = await rows<{ id: string }>(`select id from ticket where origin_id = $1`, [post.id])
  await new Story(ticket?.id ?? '').must('dispatcher', 'refuse', { reason: 'other-body', instead: '请打 95598。' })
  expect((await post.seen(null)).ticket).toMatchObject({ state: 'refused', refused: { instead: '请打 95598。' } })
  await fireTimer('board', 'board-due')
  const again = await post.seen(null)
  expect(again.state).toBe('published')
  expect(again.due).not.toBeNull()
  await post.answered()
  expect((await post.seen(null)).answers).toMatchObject([{ unit: '一社区居委会' }])
})

it('a second tap joins nobody twice, and leaving takes one back', async () => {
  standAt('2026-11-23 09:00')
  const post = await (await aPost('wang')).approved()
  const taps = await Promise.all(Array.from({ length: 6 }, () => post.join('li')))
  expect(taps.every(({ joins, joined }) => joins === 1 && joined)).toBe(true)
  expect(await callAs('wang', 'board', 'join', { post: post.id })).toMatchObject({ code: 'not-yours' })
  expect(good(await callAs('li', 'board', 'leave', { post: post.id }))).toEqual({ joins: 0, joined: false })
  expect(good(await callAs('li', 'board', 'leave', { post: post.id }))).toEqual({ joins: 0, joined: false })
})
