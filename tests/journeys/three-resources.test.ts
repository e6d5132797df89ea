import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { pass, standAt } from '../builders/clock'
import { callAs, fireTimer } from '../builders/cloud'
import { aNeed, aResource, inDays } from '../builders/exchange-story'
import { assignmentId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

const told = async (person: string): Promise<string[]> =>
  (
    await rows<{ what: string }>(
      `select t.what from telling t join identity i on i.person_id = t.person_id where i.uid = $1 and t.noun in ('listing', 'agreement') order by t.made_at, t.what`,
      [`uid:${person}`],
    )
  ).map(({ what }) => what)

beforeEach(() => standAt('2026-11-23 09:00'))

it('a unit gives three resources and hands one back', async () => {
  const hall = await aResource({ title: '会议室一间', text: '周末可用，坐四十人。' })
  const van = await aResource({ title: '爱心车一辆' })
  const lamps = await aResource({ title: '旧路灯三盏', quantity: 3 })
  // On the community's list stands what a unit of the whole district gives, with its name and nobody's.
  const list = good(await callAs('wang', 'exchange', 'list', { kind: 'resource', area: 'd-e-1-g' })).items
  expect(list.map(({ title, unit, state }) => [title, unit?.name, state])).toEqual(
    expect.arrayContaining([
      ['会议室一间', '路灯管理所', 'open'],
      ['爱心车一辆', '路灯管理所', 'open'],
      ['旧路灯三盏', '路灯管理所', 'open'],
    ]),
  )
  expect(JSON.stringify(list)).not.toContain('人handler-a')

  // The community claims all three; the unit says yes to two and is still asked about the third.
  const [first, second, third] = [
    await hall.claimed('community-worker'),
    await van.claimed('secretary'),
    await lamps.claimed('community-worker'),
  ]
  expect((await hall.seen('wang')).state).toBe('claimed')
  expect((await lamps.seen('wang')).state).toBe('open')
  expect(await told('handler-a')).toEqual(['proposed-to-you', 'proposed-to-you', 'proposed-to-you'])
  // Nobody agrees with themselves, and a stranger hears of no agreement.
  expect(await first.take('community-worker', 'agree', {})).toMatchObject({ code: 'not-yours' })
  expect(await first.take('wang', 'agree', {})).toMatchObject({ code: 'not-found' })
  await first.must('handler-a', 'agree', { text: '欢迎。' })
  await second.must('handler-a', 'agree', {})
  await third.must('handler-a', 'agree', {})
  expect(await told('community-worker')).toContain('agreed')

  pass({ days: 1, hours: 1 })
  good(await fireTimer('exchange', 'exchange-due'))
  expect((await first.seen('secretary')).state).toBe('running')
  await second.seen('handler-a')
  await third.seen('handler-a')
  await first.must('community-worker', 'note', { text: '开了第一次居民议事会。' })
  await third.must('handler-a', 'note', { text: '第一盏已经装好。' })

  // One is handed back, with a reason; it may be claimed again at once.
  expect(await second.take('secretary', 'hand-back', { reason: '车坏了。' })).toMatchObject({ code: 'not-yours' })
  await second.must('handler-a', 'hand-back', { reason: '车送修了，这个月用不了。' })
  expect(second.state).toBe('handed-back')
  const back = await van.seen('wang')
  expect(back).toMatchObject({ state: 'open', taken: 0, can: [] })
  const again = await van.claimed('secretary', { text: '下个月再借。', from: inDays(30), to: inDays(60) })
  expect((await van.seen('wang')).state).toBe('claimed')

  // The term of the first is over: the side that received rates it, nobody else.
  pass({ days: 30 })
  good(await fireTimer('exchange', 'exchange-due'))
  expect((await first.seen('community-worker')).state).toBe('done')
  expect(await told('secretary')).toContain('rate-it')
  expect(await first.take('handler-a', 'rate', { solved: 'yes', level: 'very-satisfied' })).toMatchObject({
    code: 'not-yours',
  })
  await first.must('secretary', 'rate', { solved: 'yes', level: 'very-satisfied', words: '帮了大忙。' })
  expect((await first.seen('handler-a')).rating).toMatchObject({ level: 'very-satisfied', words: '帮了大忙。' })
  expect((await hall.seen('wang')).state).toBe('closed')

  // Not rated in two weeks: closed as not rated, never as satisfied; the lamps that are left stay open.
  pass({ days: 14, hours: 1 })
  good(await fireTimer('exchange', 'exchange-due'))
  expect(await third.seen('handler-a')).toMatchObject({ state: 'closed', ending: 'not-rated', rating: null })
  expect(await lamps.seen('wang')).toMatchObject({ state: 'open', taken: 1, finished: 1 })
  // What was proposed and answered by nobody in ten working days lapses, and is free.
  expect((await again.seen('secretary')).state).toBe('lapsed')
  expect(await van.seen('wang')).toMatchObject({ state: 'open', taken: 0 })

  const published = good(await callAs(null, 'exchange', 'agreements', { area: 'd-e-1' })).items
  expect(published.map(({ title, unit, community, state }) => [title, unit.name, community?.name, state])).toEqual(
    expect.arrayContaining([
      ['旧路灯三盏', '路灯管理所', '一社区', 'closed'],
      ['爱心车一辆', '路灯管理所', '一社区', 'handed-back'],
      ['会议室一间', '路灯管理所', '一社区', 'closed'],
    ]),
  )
  expect(published).toHaveLength(3)
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('a resident raises a need: the community publishes it, a unit meets it with a resource of its own, and the resident rates', async () => {
  const id = randomUUID()
  good(await callAs('li', 'exchange', 'propose', { id, kind: 'need', title: '楼下缺一张长椅', area: 'd-e-1' }))
  const draft = good(await callAs('li', 'exchange', 'open', { listing: id }))
  expect(draft).toMatchObject({ state: 'draft', mine: true, can: ['withdraw'] })
  // Before it is published it stands on no list, and no stranger hears of it.
  expect(await callAs('wang', 'exchange', 'open', { listing: id })).toMatchObject({ code: 'not-found' })
  expect(
    good(await callAs('wang', 'exchange', 'list', { kind: 'need', area: 'd-e-1' })).items.map((one) => one.id),
  ).not.toContain(id)
  expect(await told('community-worker')).toContain('need-raised')
  const desk = good(
    await callAs('community-worker', 'exchange', 'desk', {
      assignment: assignmentId('community-worker'),
      state: 'draft',
    }),
  )
  expect(desk.items.map((one) => one.id)).toEqual([id])
  const said = { listing: id, version: 1, command: randomUUID() }
  good(await callAs('community-worker', 'exchange', 'publish', said))
  expect(good(await callAs('community-worker', 'exchange', 'publish', said)).version).toBe(2)
  expect(await told('li')).toEqual(['need-published'])

  const bench = await aResource({ title: '长椅两张', quantity: 2 })
  const [need] = [await aNeed({ title: '别的需求' })]
  // A unit does not meet a need with another's line, nor two needs with each other.
  const line = { listing: id, from: inDays(1), to: inDays(5) }
  expect(
    await callAs('other-handler', 'exchange', 'claim', { id: randomUUID(), ...line, with: bench.id }),
  ).toMatchObject({ code: 'not-your-listing' })
  expect(await callAs('handler-a', 'exchange', 'claim', { id: randomUUID(), ...line, with: need.id })).toMatchObject({
    code: 'kinds-do-not-fit',
  })
  expect(
    await callAs('handler-a', 'exchange', 'claim', { id: randomUUID(), ...line, unit: 'u-street-e' }),
  ).toMatchObject({ code: 'not-your-unit' })
  expect(await callAs('li', 'exchange', 'claim', { id: randomUUID(), ...line })).toMatchObject({
    code: 'unit-not-chosen',
  })
  const deal = randomUUID()
  const claim = { id: deal, ...line, with: bench.id }
  const taps = await Promise.all(Array.from({ length: 5 }, () => callAs('handler-a', 'exchange', 'claim', claim)))
  expect(new Set(taps.map((reply) => good(reply).number)).size).toBe(1)
  expect(await callAs('handler-a', 'exchange', 'claim', { ...claim, text: '别的话。' })).toMatchObject({
    code: 'same-id-other-body',
  })
  expect(
    await rows('select taken from listing where id = any ($1::uuid[]) order by quantity', [[id, bench.id]]),
  ).toEqual([{ taken: 1 }, { taken: 1 }])

  good(await callAs('secretary', 'exchange', 'agree', { agreement: deal, version: 1, command: randomUUID() }))
  expect(await told('li')).toContain('need-met')
  good(await callAs('handler-a', 'exchange', 'begin', { agreement: deal, version: 2, command: randomUUID() }))
  good(
    await callAs('handler-a', 'exchange', 'finish', {
      agreement: deal,
      version: 3,
      command: randomUUID(),
      text: '长椅装好了。',
    }),
  )
  // The community received nothing itself: the resident alone says whether it was well done.
  const verdict = { agreement: deal, version: 4, command: randomUUID(), solved: 'yes', level: 'satisfied' } as const
  expect(await callAs('secretary', 'exchange', 'rate', verdict)).toMatchObject({ code: 'not-yours' })
  good(await callAs('li', 'exchange', 'rate', verdict))
  expect(good(await callAs('li', 'exchange', 'mine', {})).items).toMatchObject([{ id, state: 'closed', finished: 1 }])
  // Staff see that a resident rated it, not who.
  const seen = good(await callAs('handler-a', 'exchange', 'agreement', { agreement: deal }))
  expect(seen.entries.at(-1)).toMatchObject({ road: 'rate', who: { name: '', role: 'requester' } })
})

it('of the last one, one claimant gets it; what runs cannot be withdrawn or cut below what is claimed', async () => {
  const line = await aResource({ title: '投影仪', quantity: 2 })
  await line.claimed('community-worker')
  const replies = await Promise.all(Array.from({ length: 8 }, () => line.claim('secretary')))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const reply of replies) if (!reply.ok) expect(reply.code).toBe('wrong-state')
  const seen = await line.seen('handler-a')
  expect(seen).toMatchObject({ state: 'claimed', taken: 2 })
  expect(await line.take('handler-a', 'edit', { title: '投影仪', quantity: 1 })).toMatchObject({
    code: 'less-than-claimed',
    detail: { taken: 2 },
  })
  good(await line.take('handler-a', 'edit', { title: '投影仪', quantity: 3 }))
  expect(await line.take('handler-a', 'withdraw', {})).toMatchObject({ code: 'still-claimed' })
})

it('ends on its day, and says so', async () => {
  const need = await aNeed({ title: '腊八节帮厨', until: inDays(3) })
  pass({ days: 3, hours: 1 })
  expect(await need.claim('handler-a')).toMatchObject({ code: 'term-is-over' })
  good(await fireTimer('exchange', 'exchange-due'))
  expect((await need.seen('wang')).state).toBe('expired')
  expect(await need.claim('handler-a')).toMatchObject({ code: 'wrong-state' })
})

it('a line of which as many were given as there now are is closed, not claimed for ever', async () => {
  const lamps = await aResource({ title: '旧路灯三盏', quantity: 3 })
  const deal = await lamps.claimed('community-worker')
  await deal.must('handler-a', 'agree', {})
  await deal.must('handler-a', 'begin', {})
  await deal.must('handler-a', 'finish', { text: '装好了。' })
  await deal.must('secretary', 'rate', { solved: 'yes', level: 'satisfied' })
  await lamps.seen('handler-a')
  good(await lamps.take('handler-a', 'edit', { title: '旧路灯一盏', text: '', quantity: 1, until: null }))
  expect(await lamps.seen('wang')).toMatchObject({ state: 'closed', taken: 1, finished: 1 })
})
