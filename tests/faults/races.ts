import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { personId } from '../builders/small-district'
import type { Story } from '../builders/story'
import { aTicket, good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce, command, hireRacers } from './racers'
import { readLines } from './silence'
import { count, sql } from './sql'

const CALLERS = 200
const place = { area: 'd-e-1-g', text: '小区北门' }

/** Who wins when many want the same at once: always one, and the others are told. The same on every engine. */
export function describeRaces(name: string, open: () => Promise<Engine>, rounds: number): void {
  describe(`races on ${name}`, () => {
    let engine: Engine
    let racers: readonly string[]
    const entriesOf = (id: string, road: string): Promise<number> =>
      count(engine.url, 'entry where subject_id = $1 and road = $2', [id, road])

    beforeAll(async () => {
      readLines()
      engine = await open()
      racers = await hireRacers(engine.url, CALLERS)
    }, 60_000)

    afterAll(() => engine.close())

    it(`${CALLERS} claims of one ticket have one winner, and every loser hears who has it (${rounds} rounds)`, async () => {
      for (let round = 0; round < rounds; round++) {
        const story = await (await aTicket()).upTo('dispatched')
        const said = { ticket: story.id, version: story.version }
        const replies = await atOnce(CALLERS, (n) =>
          callAs(racers[n] ?? '', 'ticket', 'claim', { ...said, command: command() }),
        )
        const winners = replies.flatMap((reply, n) => (reply.ok ? [racers[n] ?? ''] : []))
        expect(winners).toHaveLength(1)
        const [winner = ''] = winners
        for (const reply of replies.filter(({ ok }) => !ok))
          expect(reply).toMatchObject({
            code: 'stale-version',
            detail: { version: said.version + 1, state: 'handling', road: 'claim', by: `人${winner}` },
          })
        expect(
          await sql(engine.url, 'select handler_id, version, state from ticket where id = $1', [story.id]),
        ).toEqual([{ handler_id: personId(winner), version: said.version + 1, state: 'handling' }])
        expect(await entriesOf(story.id, 'claim')).toBe(1)
      }
    }, 120_000)

    it(`${CALLERS} submits of one id at once are one ticket with one number`, async () => {
      const said = { id: randomUUID(), text: '垃圾桶满了三天没有人收。', place }
      const replies = await atOnce(CALLERS, () => callAs('li', 'ticket', 'submit', said))
      const numbers = new Set(replies.map((reply) => good(reply).number))
      expect(numbers.size).toBe(1)
      expect(await count(engine.url, 'ticket where id = $1', [said.id])).toBe(1)
      expect(await entriesOf(said.id, 'submit')).toBe(1)
      // Later, with another body, or from somebody else: not this ticket.
      expect(await callAs('li', 'ticket', 'submit', { ...said, text: '另外一件事。' })).toMatchObject({
        code: 'same-id-other-body',
      })
      expect(await callAs('zhao', 'ticket', 'submit', said)).toMatchObject({ code: 'same-id-other-body' })
      expect(good(await callAs('li', 'ticket', 'submit', said)).number).toBe([...numbers][0])
    }, 60_000)

    it('two bodies race for one id: one of them becomes the ticket, the other is refused however often it is sent', async () => {
      const id = randomUUID()
      const bodies = ['路灯坏了,晚上看不见路。', '水管漏水,楼道全是水。']
      const replies = await atOnce(100, (n) =>
        callAs('wang', 'ticket', 'submit', { id, text: bodies[n % 2] ?? '', place }),
      )
      const [row] = await sql<{ text: string }>(engine.url, 'select text from ticket where id = $1', [id])
      const winner = bodies.indexOf(row?.text ?? '')
      expect(replies.map((reply, n) => (reply.ok ? n % 2 : `${reply.code} ${n % 2}`))).toEqual(
        replies.map((_, n) => (n % 2 === winner ? winner : `same-id-other-body ${1 - winner}`)),
      )
      expect(await entriesOf(id, 'submit')).toBe(1)
    }, 60_000)

    it('of two verdicts at once, one counts', async () => {
      const story = await (await aTicket('wang')).upTo('answered')
      const said = { ticket: story.id, version: story.version }
      const replies = await atOnce(20, (n) =>
        callAs('wang', 'ticket', 'rate', {
          ...said,
          command: command(),
          ...(n % 2 === 0
            ? { solved: 'yes' as const, level: 'very-satisfied' as const }
            : { solved: 'no' as const, level: 'unsatisfied' as const }),
        }),
      )
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await entriesOf(story.id, 'rate')).toBe(1)
      const seen = await story.seen('wang')
      expect([seen.state, seen.rating?.solved]).toEqual(
        replies.findIndex(({ ok }) => ok) % 2 === 0 ? ['closed', 'yes'] : ['callback', 'no'],
      )
    }, 60_000)

    it('of two verifiers at once, one lets it through or sends it back, never both', async () => {
      const story = await (await aTicket()).upTo('settled')
      const said = { ticket: story.id, version: story.version }
      const replies = await Promise.all([
        callAs('verifier', 'ticket', 'answer', { ...said, command: command() }),
        callAs('verifier', 'ticket', 'reject-settlement', { ...said, command: command(), reason: '没有说清楚。' }),
      ])
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect((await entriesOf(story.id, 'answer')) + (await entriesOf(story.id, 'reject-settlement'))).toBe(1)
    }, 60_000)

    it('two dispatches at once make one slip', async () => {
      const story = await (await aTicket()).upTo('accepted')
      const said = { ticket: story.id, version: story.version }
      const replies = await atOnce(20, (n) =>
        callAs('dispatcher', 'ticket', 'dispatch', {
          ...said,
          command: command(),
          lead: n % 2 === 0 ? 'u-lamps' : 'u-street-e',
        }),
      )
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await count(engine.url, 'slip where ticket_id = $1', [story.id])).toBe(1)
      expect(await entriesOf(story.id, 'dispatch')).toBe(1)
    }, 60_000)

    it('one command sent twenty times at once is one entry, and every copy gets the same answer', async () => {
      const story = await (await aTicket()).upTo('dispatched')
      const said = { ticket: story.id, version: story.version, command: command() }
      const replies = await atOnce(20, () => callAs('handler-a', 'ticket', 'claim', said))
      expect(new Set(replies.map((reply) => JSON.stringify(good(reply)))).size).toBe(1)
      expect(await entriesOf(story.id, 'claim')).toBe(1)
    }, 60_000)

    it('one command id for two tickets at once is taken by one of them, without a fault', async () => {
      for (let round = 0; round < 3 * rounds; round++) {
        const stories = [
          await (await aTicket()).upTo('dispatched'),
          await (await aTicket()).upTo('dispatched'),
        ] as const
        const id = command()
        const replies = await atOnce(2, (n) => {
          const { id: ticket, version } = stories[n] as Story
          return callAs('handler-a', 'ticket', 'claim', { ticket, version, command: id })
        })
        expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'same-id-other-body'])
        expect(await count(engine.url, 'entry where id = $1', [id])).toBe(1)
      }
    }, 60_000)
  })
}
