import { randomUUID } from 'node:crypto'
import { openSession } from '../../cloudfunctions/_database/pool'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs } from '../builders/cloud'
import { aTicket, good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce, command } from './racers'
import { readLines } from './silence'
import { count } from './sql'
import { Wire, type Moment } from './wire'

const matter = () => ({ id: randomUUID(), text: '路灯坏了三天,晚上看不见路。', place: { area: 'd-e-1-g', text: '' } })

/** The line to the database dies at the worst moments: the call fails, nothing is half written, the same call again is one ticket. */
export function describeCuts(name: string, open: () => Promise<Engine>): void {
  describe(`a line that is cut, ${name}`, () => {
    let engine: Engine
    let wire: Wire

    beforeAll(async () => {
      readLines()
      engine = await open()
      wire = await Wire.open(engine.url)
      process.env['DATABASE_URL'] = wire.url
    }, 60_000)

    afterAll(async () => {
      await wire.close()
      await engine.close()
    })

    const cutsOf: readonly (readonly [string, string, Moment, number])[] = [
      ['before it begins', 'begin', 'before', 0],
      ['while it writes', 'insert into ticket', 'before', 0],
      ['when it has written and has not heard so', 'insert into ticket', 'instead-of-answer', 0],
      ['when it has written and says nothing', 'insert into ticket', 'after-answer', 0],
      ['before it commits', 'commit', 'before', 0],
      ['when it has committed and has not heard so', 'commit', 'instead-of-answer', 1],
    ]

    it.each(cutsOf)(
      'a submit that loses its line %s is one ticket after a retry',
      async (_, words, moment, written) => {
        const [said, before] = [matter(), wire.cuts]
        wire.cutAt(words, moment)
        expect(await callAs('wang', 'ticket', 'submit', said)).toMatchObject({ ok: false, code: 'fault' })
        expect(wire.cuts).toBe(before + 1)
        expect(await settled(() => count(engine.url, 'ticket where id = $1', [said.id]), written)).toBe(written)
        expect(await count(engine.url, 'entry where subject_id = $1', [said.id])).toBe(written)
        const { number } = good(await callAs('wang', 'ticket', 'submit', said))
        expect(good(await callAs('wang', 'ticket', 'submit', said)).number).toBe(number)
        expect(await count(engine.url, 'ticket where id = $1', [said.id])).toBe(1)
      },
    )

    it('a road that was taken, but not heard of, is answered as it was when it is sent again', async () => {
      const story = await (await aTicket()).upTo('dispatched')
      const said = { ticket: story.id, version: story.version, command: command() }
      wire.cutAt('commit', 'instead-of-answer')
      expect(await callAs('handler-a', 'ticket', 'claim', said)).toMatchObject({ code: 'fault' })
      expect(good(await callAs('handler-a', 'ticket', 'claim', said))).toMatchObject({
        version: said.version + 1,
        state: 'handling',
      })
      expect(await count(engine.url, `entry where subject_id = $1 and road = 'claim'`, [story.id])).toBe(1)
    })

    it('every line dies at once, and the next calls are served', async () => {
      await atOnce(20, () => callAs('wang', 'ticket', 'mine', {}))
      wire.cutAll()
      await new Promise((done) => setTimeout(done, 100))
      const replies = await atOnce(20, () => callAs('wang', 'ticket', 'mine', {}))
      expect(replies.filter(({ ok }) => !ok)).toEqual([])
    })

    it('while the server is gone every call says so, and none of them ends the process; then it goes on', async () => {
      wire.down = true
      const replies = await atOnce(20, () => callAs('wang', 'ticket', 'submit', matter()))
      expect(new Set(replies.map((reply) => (reply.ok ? 'ok' : reply.code)))).toEqual(new Set(['fault']))
      wire.down = false
      good(await callAs('wang', 'ticket', 'submit', matter()))
    })

    it('under load with a line cut again and again, every matter becomes one ticket', async () => {
      const said = Array.from({ length: 150 }, matter)
      const knives: Moment[] = ['before', 'instead-of-answer', 'after-answer']
      const before = wire.cuts
      let beats = 0
      const cutting = setInterval(() => {
        beats += 1
        wire.cutAt(beats % 2 ? 'commit' : 'insert into ticket', knives[beats % 3] ?? 'before')
        if (beats % 20 === 0) wire.cutAll()
        if (beats === 100) clearInterval(cutting)
      }, 15)
      const numbers = await Promise.all(said.map((one) => persist(() => callAs('li', 'ticket', 'submit', one))))
      clearInterval(cutting)
      expect(wire.cuts).toBeGreaterThan(before + 5)
      expect(new Set(numbers.map(({ number }) => number)).size).toBe(said.length)
      const ids = said.map(({ id }) => id)
      expect(await count(engine.url, 'ticket where id = any ($1::uuid[])', [ids])).toBe(said.length)
      expect(await count(engine.url, 'entry where subject_id = any ($1::uuid[])', [ids])).toBe(said.length)
      expect(
        (await persist(async () => ({ ok: true as const, data: await verifyChains(openSession()) }))).broken,
      ).toEqual([])
    }, 60_000)
  })
}

/** As a phone does: the same again until it is answered. */
async function persist<T>(call: () => Promise<{ ok: true; data: T } | { ok: false; code: string }>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const reply = await call().catch(() => ({ ok: false as const, code: 'fault' }))
    if (reply.ok) return reply.data
    if (reply.code !== 'fault') throw new Error(reply.code)
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('never answered')
}

/** A commit whose answer was lost may still be on its way to the disk. */
async function settled(look: () => Promise<number>, wanted: number): Promise<number> {
  for (let tries = 0; tries < 20 && (await look()) !== wanted; tries++)
    await new Promise((done) => setTimeout(done, 50))
  return look()
}
