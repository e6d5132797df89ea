import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { assignmentId } from '../builders/small-district'
import { aTicket, good, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const MISSED = { outcome: 'unreachable' } as const
const NO = { solved: 'no', level: 'unsatisfied' } as const

/** The lamp of somebody of whom only the number is known, filed by the neighbour. */
const ofAnElder = (phone = '13900000003') => aTicket('zhao', { onBehalf: { name: '孙奶奶', phone } })

const offered = async (story: Story, who = 'operator'): Promise<boolean> => {
  const page = good(await callAs(who, 'ticket', 'queue', { assignment: assignmentId(who), limit: 50 }))
  const counts = good(await callAs(who, 'ticket', 'counts', { assignment: assignmentId(who) }))
  expect(counts.states['callback']).toBe(page.items.filter(({ state }) => state === 'callback').length)
  return page.items.some(({ id }) => id === story.id)
}
const due = async (story: Story): Promise<string> => {
  const { clocks } = await story.seen('operator')
  return onTheWall(clocks.filter(({ name }) => name === 'callback').at(-1)?.due)
}

it('called back on the third attempt, rated not solved, reworked', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await ofAnElder()).upTo('settled')
  // Nobody could tap a verdict: the answer is told by the call itself.
  await story.must('verifier', 'answer', {})
  expect(await story.seen('operator')).toMatchObject({ state: 'callback', callback: { holder: null, from: null } })
  expect(await due(story)).toBe('2026-11-25 18:00')
  expect(await offered(story)).toBe(true)

  await story.must('operator', 'take-callback', {})
  expect((await story.seen('operator-b')).callback).toMatchObject({ holder: { name: '人operator', isMe: false } })
  expect((await story.seen('operator')).callback).toMatchObject({ holder: { isMe: true } })
  expect((await story.seen('zhao')).callback).toBeNull()
  const queue = good(await callAs('operator-b', 'ticket', 'queue', { assignment: assignmentId('operator-b') }))
  expect(queue.items.find(({ id }) => id === story.id)?.caller).toEqual({
    name: '人operator',
    isMe: false,
    until: '2026-11-23T01:30:00.000Z',
  })
  expect(await story.take('operator-b', 'call-back', MISSED)).toMatchObject({
    code: 'held-by-another',
    detail: { until: '2026-11-23T01:30:00.000Z' },
  })
  await story.must('operator', 'call-back', MISSED)
  expect((await story.seen('operator')).callback).toMatchObject({ holder: null, from: '2026-11-24T00:00:00.000Z' })
  expect(await due(story)).toBe('2026-11-24 18:00')
  expect(await offered(story)).toBe(false)
  expect(await offered(story, 'supervisor')).toBe(true)
  pass({ hours: 3 })
  expect(await story.take('operator-b', 'call-back', MISSED)).toMatchObject({ code: 'called-today-already' })
  expect(await story.take('operator-b', 'take-callback', {})).toMatchObject({ code: 'called-today-already' })

  standAt('2026-11-24 07:59')
  expect(await offered(story)).toBe(false)
  standAt('2026-11-24 08:00')
  expect(await offered(story)).toBe(true)
  await story.must('operator-b', 'take-callback', {})
  // The hold runs out by itself; the second attempt is a colleague's.
  pass({ minutes: 31 })
  expect((await story.seen('operator')).callback).toMatchObject({ holder: null })
  await story.must('operator', 'take-callback', {})
  await story.must('operator', 'call-back', { outcome: 'wrong-number' })
  expect(await story.seen('operator')).toMatchObject({ state: 'callback' })

  standAt('2026-11-25 10:00')
  await story.must('operator-b', 'call-back', { outcome: 'reached', ...NO, words: '灯还是不亮。' })
  const heard = await story.seen('verifier')
  expect(heard).toMatchObject({ state: 'rework-review', rating: null })
  expect(heard.attempts.map(({ outcome }) => outcome)).toEqual(['unreachable', 'wrong-number', 'reached'])
  await story.must('verifier', 'rework', { reason: '请再去看一次。' })
  expect(await story.seen('handler-a')).toMatchObject({ state: 'handling', reworks: 1 })
  await story.contacted()
  await story.settled()
  await story.answered()
  // A new settlement, a new callback, counted from the first attempt on.
  expect(await story.seen('operator')).toMatchObject({ state: 'callback', settlement: { round: 2 } })
  await story.must('operator', 'call-back', { outcome: 'reached', solved: 'yes', level: 'satisfied' })
  expect(await story.seen('zhao')).toMatchObject({ state: 'closed', ending: 'called-back', rating: null })
})

it('whoever binds their number while the call is waited for rates it themselves; the desk finds nothing more to ring', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await ofAnElder('13900000007')).upTo('answered')
  expect(await offered(story)).toBe(true)
  good(await callAs('newcomer', 'person', 'bind-phone', { code: 'phone:13900000007' }))
  const view = await story.seen('newcomer')
  expect(view).toMatchObject({ state: 'callback', relation: 'requester' })
  expect(view.can).toContain('rate')
  expect((await story.seen('zhao')).can).not.toContain('rate')
  await story.must('newcomer', 'rate', { solved: 'yes', level: 'satisfied' })
  expect(await story.seen('newcomer')).toMatchObject({ state: 'closed', ending: 'rated', rating: { solved: 'yes' } })
  expect(await offered(story)).toBe(false)
})

it('three days in vain close it as unreachable, never as satisfied', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await ofAnElder('13900000004')).upTo('answered')
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
    standAt(`${day} 10:00`)
    await story.must('operator', 'call-back', MISSED)
  }
  expect(await story.seen('supervisor')).toMatchObject({
    state: 'closed',
    ending: 'unreachable',
    rating: null,
    attempts: [MISSED, MISSED, MISSED],
    callback: null,
  })
})

it('asked to be rung later: not before, not forgotten, and no failure', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await ofAnElder('13900000005')).upTo('answered')
  const later = '2026-11-23T07:00:00.000Z'
  const bad = (at: string | null) => story.take('operator', 'call-back', { outcome: 'call-later', later: at })
  expect(await bad(null)).toMatchObject({ code: 'later-missing' })
  expect(await bad('2026-11-23T14:00:00.000Z')).toMatchObject({ code: 'bad-later' })
  expect(await bad('2026-12-05T02:00:00.000Z')).toMatchObject({ code: 'bad-later' })
  await story.must('operator', 'call-back', { outcome: 'call-later', later, words: '下午三点再打。' })
  expect(await story.seen('operator-b')).toMatchObject({
    callback: { holder: null, from: later },
    attempts: [{ outcome: 'call-later', later, round: 1 }],
  })
  expect(await offered(story)).toBe(false)
  expect(await story.take('operator-b', 'take-callback', {})).toMatchObject({
    code: 'asked-for-later',
    detail: { from: later },
  })
  expect(await story.take('operator-b', 'call-back', MISSED)).toMatchObject({ code: 'asked-for-later' })
  standAt('2026-11-23 15:00')
  expect(await offered(story)).toBe(true)
  expect(await due(story)).toBe('2026-11-23 17:00')
  await story.must('operator', 'call-back', { outcome: 'reached', solved: 'yes', level: 'very-satisfied' })
  expect(story.state).toBe('closed')
})

it('the number is shown on asking, and who asked is written down; the handler’s own colleague never rings', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await ofAnElder('13900000006')).upTo('answered')
  expect(good(await callAs('operator', 'ticket', 'reveal', { ticket: story.id }))).toEqual({
    name: '孙奶奶',
    phone: '13900000006',
  })
  expect(await rows('select noun from reveal where subject_id = $1', [story.id])).toEqual([{ noun: 'ticket' }])
  for (const who of ['lamp-verifier', 'handler-a', 'verifier', 'supervisor', 'zhao'])
    expect(await story.take(who, 'take-callback', {})).toMatchObject({ code: 'not-yours' })
  expect(await story.take('li', 'take-callback', {})).toMatchObject({ code: 'not-found' })
})

it('holds every chain', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
