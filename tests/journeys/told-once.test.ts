import { randomUUID } from 'node:crypto'
import { callAs, fireTimer, wechat } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { personId } from '../builders/small-district'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** She is told once, whatever the network does. */
const { rows } = useDistrict()

const send = () => fireTimer('inbox', 'inbox-send')
const onWechat = (name: string) =>
  rows('insert into identity (uid, person_id, created_at) values ($1, $2, $3) on conflict do nothing', [
    `wx:o-${name}`,
    personId(name),
    new Date('2020-01-02'),
  ])
const grant = async (who: string, template = 'template-matter', id: string = randomUUID()) =>
  good(await callAs(who, 'inbox', 'grant', { id, answers: [{ template, answer: 'accept' }] }))
const balance = async (who: string, template = 'template-matter') => {
  const [row] = await rows<{ granted: number; sum: number }>(
    `select granted, (select sum(change)::int from message_grant g where g.person_id = b.person_id and g.template = b.template) as sum
       from message_balance b where person_id = $1 and template = $2`,
    [personId(who), template],
  )
  // The balance is what its ledger adds up to.
  expect(row?.granted ?? 0).toBe(row?.sum ?? 0)
  return row?.granted ?? 0
}
const outbox = (subject: string, who: string) =>
  rows<{ what: string; send_state: string; failure: string | null; attempts: number }>(
    'select what, send_state, failure, attempts from telling where subject_id = $1 and person_id = $2 order by made_at',
    [subject, personId(who)],
  )
const reachedOf = (number: string) =>
  wechat.reached.filter(({ fields }) => fields['character_string2'] === number).map(({ fields }) => fields['thing1'])

beforeEach(async () => {
  standAt('2026-11-23 09:00')
  wechat.answer = () => ({ kind: 'sent' })
  wechat.reached.length = 0
  wechat.asked.length = 0
  for (const who of ['wang', 'li', 'zhao']) await onWechat(who)
})

it('by one WeChat message for one accept, and in the app either way', async () => {
  await grant('wang')
  const story = await (await aTicket('wang')).upTo('accepted')
  const { number } = await story.seen('wang')
  await send()
  await send()
  expect(reachedOf(number)).toEqual(['您报的事已经受理'])
  expect(wechat.reached[0]).toMatchObject({ openid: 'o-wang', page: `pages/ticket/detail?id=${story.id}` })
  expect(await balance('wang')).toBe(0)
  pass({ hours: 1 })
  await story.dispatched()
  await story.claimed()
  await send()
  expect(reachedOf(number)).toHaveLength(1)
  expect((await outbox(story.id, 'wang')).map(({ send_state: state }) => state)).toEqual(['sent', 'none'])
  const { items } = good(await callAs('wang', 'inbox', 'news', {}))
  expect(items.map(({ what, mine, readAt }) => [what, mine, readAt])).toEqual([
    ['claimed', true, null],
    ['accepted', true, null],
  ])
  expect(items[0]?.text).toBe('楼下的路灯坏了三天,晚上看不见路。')
})

it('once, though the timer comes five times at once', async () => {
  for (let n = 0; n < 3; n += 1) await grant('li')
  const stories = await Promise.all([aTicket('li'), aTicket('li'), aTicket('li')])
  for (const story of stories) await story.accepted()
  wechat.answer = () => new Promise((done) => setTimeout(() => done({ kind: 'sent' }), 20))
  await Promise.all([send(), send(), send(), send(), send()])
  expect(wechat.asked.filter(({ openid }) => openid === 'o-li')).toHaveLength(3)
  expect(await balance('li')).toBe(0)
})

it('a tap that is reported twice counts once; a template that is not ours is refused', async () => {
  const before = await balance('zhao')
  const tap = randomUUID()
  await Promise.all([grant('zhao', 'template-matter', tap), grant('zhao', 'template-matter', tap)])
  expect(await balance('zhao')).toBe(before + 1)
  const reply = await callAs('zhao', 'inbox', 'grant', {
    id: randomUUID(),
    answers: [{ template: 'somebody-elses', answer: 'accept' }],
  })
  expect(reply).toMatchObject({ ok: false, code: 'unknown-template' })
  // Turning the question down takes nothing away.
  good(
    await callAs('zhao', 'inbox', 'grant', {
      id: randomUUID(),
      answers: [{ template: 'template-matter', answer: 'reject' }],
    }),
  )
  expect(await balance('zhao')).toBe(before + 1)
})

it('WeChat says no (43101): never again by WeChat, and the ledger says none', async () => {
  await grant('wang')
  await grant('wang')
  wechat.answer = () => ({ kind: 'refused', code: '43101' })
  const story = await (await aTicket('wang')).accepted()
  await send()
  pass({ hours: 6 })
  await send()
  expect(wechat.asked).toHaveLength(1)
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'none', failure: '43101' }])
  expect(await balance('wang')).toBe(0)
})

it('no answer: nobody knows whether she has it, so she does not get it twice', async () => {
  await grant('wang')
  wechat.answer = () => ({ kind: 'unknown', code: 'ETIMEDOUT' })
  const story = await (await aTicket('wang')).accepted()
  await send()
  wechat.answer = () => ({ kind: 'sent' })
  pass({ hours: 5 })
  await send()
  expect(wechat.asked).toHaveLength(1)
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'uncertain', failure: 'ETIMEDOUT' }])
})

it('WeChat is busy: again after 1, 5, 15 minutes, an hour, four hours, then the administrator is shown it and sends it again', async () => {
  await grant('wang')
  wechat.answer = () => ({ kind: 'busy', code: '-1' })
  const story = await (await aTicket('wang')).accepted()
  const tries: number[] = []
  // The timer comes every minute; once the tries are far apart, looking every third is enough.
  for (let minute = 0, step = 1; minute <= 6 * 60; minute += step) {
    const before = wechat.asked.length
    await send()
    if (wechat.asked.length > before) tries.push(minute)
    step = minute < 24 ? 1 : 3
    pass({ hours: step / 60 })
  }
  expect(tries).toEqual([0, 1, 6, 21, 81, 321])
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'dead', failure: '-1', attempts: 6 }])
  expect(await balance('wang')).toBe(1)
  const dead = good(await callAs('administrator', 'inbox', 'dead-letters', {})).items.filter(
    ({ subject }) => subject === story.id,
  )
  expect(dead).toMatchObject([{ what: 'accepted', failure: '-1', area: { id: 'd-e-1' } }])
  expect(await callAs('wang', 'inbox', 'dead-letters', {})).toMatchObject({ code: 'not-yours' })
  wechat.answer = () => ({ kind: 'sent' })
  expect(good(await callAs('administrator', 'inbox', 'retry', { telling: dead[0]?.id ?? '' }))).toMatchObject({
    state: 'waiting',
  })
  expect(await callAs('administrator', 'inbox', 'retry', { telling: dead[0]?.id ?? '' })).toMatchObject({
    code: 'not-dead',
  })
  await send()
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'sent' }])
})

it('a message that we filled wrongly is given up at once, and its grant is not lost', async () => {
  await grant('wang')
  const before = await balance('wang')
  wechat.answer = () => ({ kind: 'wrong', code: '47003' })
  const story = await (await aTicket('wang')).accepted()
  await send()
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'dead', failure: '47003', attempts: 1 }])
  expect(await balance('wang')).toBe(before)
  const [dead] = await rows<{ id: string }>('select id from telling where subject_id = $1', [story.id])
  good(await callAs('administrator', 'inbox', 'give-up', { telling: dead?.id ?? '' }))
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'none', failure: 'given-up' }])
})

it('never at night, unless life and property are at stake', async () => {
  await grant('wang')
  const story = await aTicket('wang')
  standAt('2026-11-23 20:59')
  await story.accepted()
  standAt('2026-11-23 21:05')
  await send()
  expect(wechat.asked).toHaveLength(0)
  standAt('2026-11-24 07:59')
  await send()
  expect(wechat.asked).toHaveLength(0)
  standAt('2026-11-24 08:00')
  await send()
  expect(wechat.asked).toHaveLength(1)
  await onWechat('handler-a')
  await grant('handler-a', 'template-duty')
  standAt('2026-11-24 02:00')
  const gas = await aTicket('li', { text: '楼道里有煤气味,很浓。' })
  await gas.must('dispatcher', 'accept', { category: 'city-light-out', urgency: 'life' })
  await gas.dispatched()
  await send()
  expect(wechat.asked.at(-1)).toMatchObject({ openid: 'o-handler-a', page: `pages/desk/ticket?id=${gas.id}` })
  expect(await balance('handler-a', 'template-duty')).toBe(1)
})

it('a run that died in between: given up as uncertain after a minute, never sent again; and who read it in the app needs no message', async () => {
  await grant('wang')
  const story = await (await aTicket('wang')).accepted()
  await rows(`update telling set send_state = 'sending', attempt = $2, sending_at = $3 where subject_id = $1`, [
    story.id,
    randomUUID(),
    new Date(Date.now()),
  ])
  await send()
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'sending' }])
  pass({ hours: 1 / 30 })
  await send()
  expect(await outbox(story.id, 'wang')).toMatchObject([{ send_state: 'uncertain', failure: 'cut-off' }])
  expect(wechat.asked).toHaveLength(0)
  const other = await (await aTicket('wang')).accepted()
  good(await callAs('wang', 'inbox', 'read', { subject: other.id }))
  await send()
  expect(wechat.asked).toHaveLength(0)
  expect(await outbox(other.id, 'wang')).toMatchObject([{ send_state: 'none', failure: 'read' }])
})
