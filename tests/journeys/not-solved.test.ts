import { callAs } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

useDistrict()
const NO = { solved: 'no', level: 'unsatisfied' } as const

it('not solved: callback, rework, solved, rated anew', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('answered')
  await story.must('wang', 'rate', { ...NO, words: '晚上还是黑的。' })
  expect(await story.seen('wang')).toMatchObject({ state: 'callback', rating: { solved: 'no' } })
  await story.must('operator', 'call-back', { outcome: 'unreachable' })
  pass({ hours: 5 })
  await story.must('operator', 'call-back', { outcome: 'reached', ...NO, words: '她说还是不亮。' })
  expect(await story.seen('wang')).toMatchObject({
    state: 'rework-review',
    attempts: [{ outcome: 'unreachable' }, { outcome: 'reached' }],
  })

  pass({ days: 1 })
  await story.must('verifier', 'rework', { reason: '确实没有修好,请重新办理。' })
  expect(await story.seen('handler-a')).toMatchObject({ state: 'handling', reworks: 1, contact: null })
  expect(onTheWall((await story.seen('wang')).clocks.filter((clock) => clock.name === 'settle').at(-1)?.due)).toBe(
    '2026-12-01 18:00',
  )
  expect(
    await story.take('handler-a', 'settle', { outcome: 'fixed', reply: '这次换了整盏灯,请您再看。' }),
  ).toMatchObject({ code: 'no-first-contact' })
  await story.contacted()
  await story.must('handler-a', 'settle', { outcome: 'fixed', reply: '这次换了整盏灯,请您再看。' })
  await story.answered()
  const again = await story.seen('wang')
  expect(again).toMatchObject({
    state: 'answered',
    settlement: { round: 2, reply: '这次换了整盏灯,请您再看。' },
    rating: null,
    can: ['rate'],
  })
  await story.must('wang', 'rate', { solved: 'yes', level: 'satisfied' })
  expect(await story.seen('wang')).toMatchObject({ state: 'closed', rating: { round: 2, solved: 'yes' }, reworks: 1 })
})

it('sent back by the verifier: the resident never reads what was not let through, then or later', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('handling')
  await story.contacted()
  await story.must('handler-a', 'settle', { outcome: 'fixed', reply: '已经处理,不再回复。' })
  await story.must('verifier', 'reject-settlement', { reason: '没有说清楚做了什么。' })
  const waiting = await story.seen('wang')
  expect(waiting).toMatchObject({ state: 'handling', settlement: null })
  expect(waiting.entries.map((entry) => entry.road)).not.toContain('reject-settlement')
  await story.settled()
  await story.answered()
  const seen = JSON.stringify(await story.seen('wang'))
  expect(seen).toContain('已于今天上午换好')
  expect(seen).not.toMatch(/不再回复|没有说清楚/)
  expect(JSON.stringify(await story.seen('supervisor'))).toMatch(/不再回复.*没有说清楚/s)
})

it('upheld, and appealed once', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('answered')
  await story.must('wang', 'rate', { solved: 'yes', level: 'very-unsatisfied' })
  await story.must('operator', 'call-back', { outcome: 'reached', solved: 'yes', level: 'very-unsatisfied' })
  await story.must('verifier', 'uphold', { reason: '灯已修好,现场照片可以证明。' })
  expect(await story.seen('wang')).toMatchObject({ state: 'closed', ending: 'upheld', can: ['reopen'] })
  pass({ days: 29 })
  await story.must('wang', 'reopen', { reason: '昨天又灭了。' })
  expect(await story.seen('wang')).toMatchObject({ state: 'rework-review', ending: null, endedAt: null, reopens: 1 })
  await story.must('supervisor', 'uphold', { reason: '再次到现场,灯是亮的。' })
  expect((await story.seen('wang')).can).toEqual([])
  expect(await story.take('wang', 'reopen', { reason: '还要。' })).toMatchObject({ code: 'reopened-once-already' })
})

it('too late to open again after thirty days', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('answered')
  await story.must('wang', 'rate', { solved: 'yes', level: 'satisfied' })
  pass({ days: 30, hours: 1 })
  expect(await story.take('wang', 'reopen', { reason: '又坏了。' })).toMatchObject({ code: 'reopen-time-is-over' })
})

it('only explained: a supervisor’s key first, and two keys are two people', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('handling')
  await story.contacted()
  await story.must('handler-a', 'settle', { outcome: 'explained', reply: '此处属于规划绿地,暂不能装灯。' })
  expect((await story.seen('verifier')).can).toEqual(['reject-settlement'])
  expect(await story.take('verifier', 'answer', {})).toMatchObject({ code: 'supervisor-key-missing' })
  await story.must('supervisor', 'countersign', {})
  await story.answered()
  expect(await story.seen('wang')).toMatchObject({
    state: 'answered',
    settlement: { outcome: 'explained', keyed: true },
  })
})

it('in a low-risk category what was mended is answered at once by the rule; a retry hears the same', async () => {
  standAt('2026-11-23 09:00')
  const story = await aTicket('wang')
  await story.accepted('city-light-auto')
  await story.dispatched()
  await story.claimed()
  await story.contacted()
  const said = {
    ticket: story.id,
    version: story.version,
    command: 'af1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506',
    outcome: 'fixed',
    reply: '灯已经换好了,请您看看。',
  } as const
  const first = good(await callAs('handler-a', 'ticket', 'settle', said))
  expect(first).toMatchObject({ state: 'answered', version: story.version + 2 })
  expect(good(await callAs('handler-a', 'ticket', 'settle', said))).toEqual(first)
  expect((await story.seen('wang')).entries.at(-1)).toMatchObject({ road: 'answer', who: { role: 'rule' } })
})
