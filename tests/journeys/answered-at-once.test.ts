import { createHash, randomUUID } from 'node:crypto'
import { uuidOf } from '../../cloudfunctions/_kernel/chain'
import type { Filing } from '../../cloudfunctions/_matter/ticket-desk'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { refuse } from '../../src/domain/result'
import { callAs } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { atTheDesk } from '../builders/desk-of-tickets'
import { personId } from '../builders/small-district'
import { good, Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const REPLY = '老年证在社区服务站办，带身份证和一寸照片，上午九点到下午五点。'
const article = { id: 'elder-card', version: 3 }

const filing = (more: Partial<Filing> = {}): Filing => ({
  id: randomUUID(),
  origin: { noun: 'call', id: randomUUID() },
  channel: 'hotline',
  kind: 'consult',
  text: '请问老年证在哪里办?',
  place: '一社区',
  areaId: 'd-e-1-g',
  point: null,
  requesterId: personId('wang'),
  byRule: false,
  about: { unit: null, person: null },
  recusal: { personIds: [], unitIds: [] },
  photos: [],
  ...more,
})

/** A caller of whom only the number is known, whose ticket the seeded draw does or does not want to hear. */
const aCaller = async (phone: string | null): Promise<string> => {
  const id = uuidOf('phone', phone ?? randomUUID())
  await rows(`insert into person (id, phone, name, created_at) values ($1, $2, '来电人', $3) on conflict do nothing`, [
    id,
    phone,
    new Date(),
  ])
  return id
}

const answered = (asked: Filing, who = 'operator') =>
  atTheDesk(who, async (desk, call) => {
    const filed = await desk.file(call, asked)
    return filed.ok ? desk.answerAtOnce(call, { ticket: asked.id, reply: REPLY, article, note: null }) : filed
  })

it('a consultation is answered at once, and the caller, not the operator, rates it in the app', async () => {
  standAt('2026-11-23 09:00')
  const asked = filing()
  const done = good(await answered(asked))
  expect(done).toMatchObject({ state: 'closed', version: 2 })
  // The same call sent again is the same ticket and the same answer.
  expect(good(await answered(asked))).toEqual(done)
  const story = new Story(asked.id, 2, 'closed')
  const seen = await story.seen('wang')
  expect(seen).toMatchObject({
    state: 'closed',
    ending: 'answered-at-once',
    settlement: { reply: REPLY, outcome: 'explained', person: '人operator', unit: '热线中心', keyed: false },
    rating: null,
    can: ['rate', 'reopen'],
  })
  expect(seen.entries.at(-1)).toMatchObject({ road: 'answer-at-once', data: { article } })
  for (const who of ['operator', 'dispatcher', 'verifier', 'supervisor'])
    expect(await story.take(who, 'rate', { solved: 'yes', level: 'very-satisfied' })).toMatchObject({
      code: 'not-yours',
    })
  pass({ days: 2 })
  await story.must('wang', 'rate', { solved: 'yes', level: 'satisfied' })
  const rated = await story.seen('wang')
  expect(rated).toMatchObject({ state: 'closed', ending: 'rated', rating: { round: 1 } })
  expect(onTheWall(rated.endedAt ?? undefined)).toBe('2026-11-23 09:00')
})

it('not content with it: rung by somebody else, then a unit does it, and it is rated anew', async () => {
  standAt('2026-11-23 09:00')
  const asked = filing()
  good(await answered(asked))
  const story = new Story(asked.id, 2, 'closed')
  await story.must('wang', 'rate', { solved: 'no', level: 'unsatisfied' })
  expect((await story.seen('operator')).can).not.toContain('call-back')
  await rows(
    `insert into assignment (id, person_id, role, area_id, post, from_at) values ($1, $2, 'operator', 'd', 'A', '2020-01-01')`,
    [randomUUID(), personId('li')],
  )
  await story.must('li', 'call-back', { outcome: 'reached', solved: 'no', level: 'unsatisfied' })
  await story.must('verifier', 'rework', { reason: '请社区上门帮她办。' })
  expect(await story.seen('wang')).toMatchObject({ state: 'submitted', reworks: 1 })
  await story.upTo('answered')
  expect(await story.seen('wang')).toMatchObject({ state: 'answered', settlement: { round: 2 }, can: ['rate'] })
})

it('of those with but a phone the draw alone decides who is rung, and who is not stays “not rated”', async () => {
  standAt('2026-11-23 09:00')
  const requesterId = await aCaller('13900000001')
  const states: string[] = []
  for (let n = 0; n < 40; n += 1) {
    const asked = filing({ requesterId })
    const { state } = good(await answered(asked))
    const hex = createHash('sha256').update(`callback-sample:${asked.id}`).digest('hex')
    const drawn = Number.parseInt(hex.slice(0, 8), 16) / 2 ** 32 < 0.1
    expect(state).toBe(drawn ? 'callback' : 'closed')
    states.push(state)
  }
  expect(states.filter((state) => state === 'closed').length).toBeGreaterThan(25)
})

it('what comes with a category is accepted at once by rule; retried it is the same, and a refusal leaves nothing', async () => {
  standAt('2026-11-23 09:00')
  const asked = filing({ kind: 'help', category: 'life-gas-leak' })
  const filed = good(await atTheDesk('operator', (desk, call) => desk.file(call, asked)))
  expect(filed).toMatchObject({ state: 'accepted', version: 2, isNew: true })
  expect(filed.settleDue).toBe(Date.now() + 2 * 3_600_000)
  expect(good(await atTheDesk('operator', (desk, call) => desk.file(call, asked)))).toEqual({
    ...filed,
    isNew: false,
  })
  const seen = await new Story(asked.id).seen('dispatcher')
  expect(seen).toMatchObject({ urgency: 'life', category: { id: 'life-gas-leak' } })
  expect(seen.entries.map(({ road, who }) => [road, who.role])).toEqual([
    ['submit', 'filer'],
    ['accept', 'rule'],
  ])
  const slow = filing({ kind: 'help', category: 'city-light-out', urgency: 'hard' })
  good(await atTheDesk('operator', (desk, call) => desk.file(call, slow)))
  expect((await new Story(slow.id).seen('dispatcher')).urgency).toBe('hard')

  const wrong = filing({ category: 'no-such-category' })
  expect(await atTheDesk('operator', (desk, call) => desk.file(call, wrong))).toMatchObject({
    code: 'unknown-category',
  })
  const cutOff = filing({ category: 'city-light-out' })
  const cut = await atTheDesk('operator', async (desk, call) => {
    await desk.file(call, cutOff)
    return refuse('too-early')
  })
  expect(cut).toMatchObject({ code: 'too-early' })
  expect(await rows('select 1 from ticket where id = any ($1::uuid[])', [[wrong.id, cutOff.id]])).toEqual([])
})

it('no stranger answers, nor whoever it is about; not what was taken up, nor in other words', async () => {
  standAt('2026-11-23 09:00')
  const asked = filing()
  good(await atTheDesk('operator', (desk, call) => desk.file(call, asked)))
  const say = (who: string, ticket = asked.id, reply = REPLY) =>
    atTheDesk(who, (desk, call) => desk.answerAtOnce(call, { ticket, reply, article: null, note: null }))
  expect(await say('zhao')).toMatchObject({ code: 'not-found' })
  expect(await say('dispatcher')).toMatchObject({ code: 'not-yours' })
  good(await say('operator'))
  expect(await say('operator', asked.id, '另一句话。')).toMatchObject({ code: 'wrong-state' })
  const about = filing({ recusal: { personIds: [personId('operator')], unitIds: [] } })
  good(await atTheDesk('operator', (desk, call) => desk.file(call, about)))
  expect(await say('operator', about.id)).toMatchObject({ code: 'not-found' })
  const taken = filing({ category: 'city-light-out' })
  good(await atTheDesk('operator', (desk, call) => desk.file(call, taken)))
  expect(await say('operator', taken.id)).toMatchObject({ code: 'wrong-state' })
  expect(await callAs('operator', 'ticket', 'open', { ticket: asked.id })).toMatchObject({ ok: true })
})

it('holds every chain', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
