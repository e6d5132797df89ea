import { sha256 } from '../../cloudfunctions/_kernel/chain'
import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/china-time'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { aTicket, type Story } from '../builders/story'
import { openPglite, type Engine } from './engine'
import { atOnce, command } from './racers'
import { readLines } from './silence'
import { count, sql } from './sql'

/** Timers come twice, late and out of order: nothing changes twice. The functions' clock is moved; the engine's has no say. */
let engine: Engine
let now = Date.now()

beforeAll(async () => {
  readLines()
  engine = await openPglite()
  jest.spyOn(Date, 'now').mockImplementation(() => now)
}, 60_000)

afterAll(() => engine.close())

const tick = () => fireTimer('ticket', 'ticket-due')
const passes = (ms: number): void => void (now += ms)
const entriesOf = (story: Story, road: string): Promise<number> =>
  count(engine.url, 'entry where subject_id = $1 and road = $2', [story.id, road])

async function asked(): Promise<Story> {
  const story = await aTicket()
  return story.must('dispatcher', 'ask', { question: '请问是哪一栋?' })
}

describe('five days of silence', () => {
  it('send a matter back to the desk once, however often the timer comes, and never refuse it', async () => {
    const story = await aTicket()
    passes(30 * MINUTE)
    await story.must('dispatcher', 'ask', { question: '请问是哪一栋?' })
    passes(5 * DAY - MINUTE)
    await tick()
    expect((await story.seen('wang')).state).toBe('need-info')
    passes(2 * MINUTE)
    await atOnce(5, tick)
    await tick()
    const seen = await story.seen('wang')
    expect([seen.state, seen.version, await entriesOf(story, 'supply')]).toEqual(['submitted', 3, 1])
    // The accept clock stood still while nobody could answer: an hour and a half of its two hours are left.
    expect(Date.parse(seen.due ?? '') - now).toBeCloseTo(1.5 * HOUR, -5)
  })

  it('count from the question, not from the timer: one that comes weeks late does the same', async () => {
    const story = await asked()
    passes(40 * DAY)
    await atOnce(3, tick)
    expect([(await story.seen('wang')).state, await entriesOf(story, 'supply')]).toEqual(['submitted', 1])
  })

  it('are over when the requester answers in the same moment: one of the two goes down', async () => {
    const stories = await atOnce(5, asked)
    passes(5 * DAY)
    const [, ...replies] = await Promise.all([
      tick(),
      ...stories.map((story) => story.take('wang', 'supply', { text: '三栋旁边。' })),
    ])
    for (const [index, story] of stories.entries()) {
      expect(await entriesOf(story, 'supply')).toBe(1)
      const reply = replies[index]
      if (reply && !reply.ok) expect(reply).toMatchObject({ code: 'stale-version' })
      expect((await story.seen('wang')).state).toBe('submitted')
    }
  })

  it('a timer with an old clock, delivered out of order, changes nothing', async () => {
    const story = await asked()
    const late = now + 5 * DAY + MINUTE
    passes(4 * DAY)
    await tick()
    now = late
    await tick()
    const version = (await story.seen('wang')).version
    now = late - 2 * DAY
    await tick()
    expect((await story.seen('wang')).version).toBe(version)
    now = late
  })

  it('do not wait for a matter that the program stumbles over; the stumble is told', async () => {
    const stumbling = await asked()
    passes(HOUR)
    const story = await asked()
    await sql(engine.url, `update ticket set clocks = '[{"name": "supply", "due": "never"}]' where id = $1`, [
      stumbling.id,
    ])
    passes(5 * DAY)
    expect(await tick()).toMatchObject({ ok: false, code: 'fault' })
    expect((await story.seen('wang')).state).toBe('submitted')
    await sql(engine.url, 'update ticket set due_at = null where id = $1', [stumbling.id])
    expect(await tick()).toMatchObject({ ok: true })
  })

  it('more matters than one round takes are all taken, round by round, each once', async () => {
    const stories = await atOnce(205, asked)
    passes(5 * DAY + MINUTE)
    await Promise.all([tick(), tick()])
    await tick()
    const ids = stories.map(({ id }) => id)
    expect(
      await count(engine.url, `ticket where id = any ($1::uuid[]) and state = 'submitted' and version = 3`, [ids]),
    ).toBe(205)
    expect(await count(engine.url, `entry where subject_id = any ($1::uuid[]) and road = 'supply'`, [ids])).toBe(205)
  })
})

describe('fourteen days without a rating', () => {
  const callsBack = (id: string): boolean =>
    Number.parseInt(sha256(`callback-sample:${id}`).slice(0, 8), 16) / 2 ** 32 < 0.1

  it('close a matter as not rated, or draw it for a call by a seed that anyone can recompute; once', async () => {
    const stories = await atOnce(25, async () => (await aTicket()).upTo('answered'))
    passes(14 * DAY - MINUTE)
    await tick()
    for (const story of stories) expect((await story.seen('wang')).state).toBe('answered')
    passes(2 * MINUTE)
    await atOnce(4, tick)
    passes(HOUR)
    await tick()
    for (const story of stories) {
      const { state, ending, rating } = await story.seen('wang')
      expect([state, ending, rating]).toEqual(
        callsBack(story.id) ? ['callback', null, null] : ['closed', 'not-rated', null],
      )
      expect(await entriesOf(story, 'lapse')).toBe(1)
    }
  })

  it('a rating that comes with the timer is either taken or told what happened; the matter never has both', async () => {
    const stories = await atOnce(8, async () => (await aTicket()).upTo('answered'))
    passes(14 * DAY)
    const [, ...replies] = await Promise.all([
      tick(),
      ...stories.map((story) => story.take('wang', 'rate', { solved: 'yes', level: 'satisfied' })),
    ])
    for (const [index, story] of stories.entries()) {
      const rated = replies[index]?.ok === true
      expect([await entriesOf(story, 'rate'), await entriesOf(story, 'lapse')]).toEqual(rated ? [1, 0] : [0, 1])
    }
  })
})

describe('the claim limit', () => {
  it('keeps the B post out while A is there, and lets it in when two hours have passed', async () => {
    const story = await (await aTicket()).upTo('dispatched')
    expect(await story.take('handler-b', 'claim', {})).toMatchObject({ code: 'not-yours' })
    passes(2 * HOUR - MINUTE)
    expect(await story.take('handler-b', 'claim', {})).toMatchObject({ code: 'not-yours' })
    passes(MINUTE)
    await story.claimed('handler-b')
    expect((await story.seen('wang')).lead?.handler?.name).toBe('人handler-b')
  })

  it('A and B at once after the limit: one of them has it', async () => {
    const story = await (await aTicket()).upTo('dispatched')
    passes(3 * HOUR)
    const said = { ticket: story.id, version: story.version }
    const replies = await Promise.all(
      ['handler-a', 'handler-b'].map((who) => callAs(who, 'ticket', 'claim', { ...said, command: command() })),
    )
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'stale-version'])
    expect(await entriesOf(story, 'claim')).toBe(1)
  })
})

it('somebody who is signed in and sends what looks like a timer is no timer', async () => {
  const story = await asked()
  passes(6 * DAY)
  const reply = await callRaw('wang', 'ticket', {
    Type: 'Timer',
    TriggerName: 'ticket-due',
    Time: new Date(now).toISOString(),
  })
  expect(reply).toMatchObject({ ok: false, code: 'unknown-action' })
  expect((await story.seen('wang')).state).toBe('need-info')
})
