import { callAs } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { personId } from '../builders/small-district'
import { aTicket } from '../builders/story'
import type { Engine } from './engine'
import { atOnce, command } from './racers'
import { readLines } from './silence'
import { count, sql } from './sql'

const OPERATORS = ['operator', 'operator-b'] as const
const NO = { solved: 'no', level: 'unsatisfied' } as const

/** Two operators, one callback: one has it, and nobody is rung twice. The same on every engine. */
export function describeCallbackRaces(name: string, open: () => Promise<Engine>, times: number): void {
  describe(`two operators and one callback on ${name}`, () => {
    let engine: Engine

    beforeAll(async () => {
      readLines()
      engine = await open()
    }, 60_000)

    afterAll(() => engine.close())

    it(`take it at once: one has it, the other hears who (${times} times)`, async () => {
      standAt('2026-11-23 09:00')
      const story = await (await aTicket('wang')).upTo('answered')
      await story.must('wang', 'rate', NO)
      const winners = new Set<string>()
      for (let time = 0; time < times; time++) {
        const said = { ticket: story.id, version: story.version }
        const replies = await atOnce(2, (n) =>
          callAs(OPERATORS[(n + time) % 2] ?? '', 'ticket', 'take-callback', { ...said, command: command() }),
        )
        expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
        const first = replies.findIndex(({ ok }) => ok)
        const winner = OPERATORS[(first + time) % 2] ?? ''
        winners.add(winner)
        expect(replies[1 - first]).toMatchObject({
          code: 'stale-version',
          detail: { road: 'take-callback', by: `人${winner}`, version: said.version + 1 },
        })
        // Who looks again before they try again hears until when.
        const other = OPERATORS[(1 - first + time) % 2] ?? ''
        const fresh = { ticket: story.id, version: said.version + 1 }
        expect(await callAs(other, 'ticket', 'take-callback', { ...fresh, command: command() })).toMatchObject({
          code: 'held-by-another',
          detail: { by: `人${winner}`, until: '2026-11-23T01:30:00.000Z' },
        })
        expect(await sql(engine.url, 'select caller_id, version from ticket where id = $1', [story.id])).toEqual([
          { caller_id: personId(winner), version: said.version + 1 },
        ])
        story.version = said.version + 1
        await story.must(winner, 'release-callback', {})
      }
      expect(await count(engine.url, `entry where subject_id = $1 and road = 'take-callback'`, [story.id])).toBe(times)
      // A hand that always wins would prove nothing of the lock.
      if (times > 50) expect(winners.size).toBe(2)
    }, 300_000)

    it('write down an attempt at once, with no hold: one counts', async () => {
      standAt('2026-11-23 09:00')
      for (let time = 0; time < Math.min(times, 20); time++) {
        const story = await (await aTicket('wang')).upTo('answered')
        await story.must('wang', 'rate', NO)
        const said = { ticket: story.id, version: story.version, outcome: 'unreachable' } as const
        const replies = await atOnce(2, (n) =>
          callAs(OPERATORS[n] ?? '', 'ticket', 'call-back', { ...said, command: command() }),
        )
        expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'stale-version'])
        expect(await count(engine.url, `entry where subject_id = $1 and road = 'call-back'`, [story.id])).toBe(1)
      }
    }, 300_000)
  })
}
