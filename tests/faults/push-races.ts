import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { httpEvent, key, push, pushEvent } from '../builders/push'
import { assignmentId } from '../builders/small-district'
import { good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce, command } from './racers'
import { readLines } from './silence'
import { count, sql } from './sql'

const CALLERS = 200
const place = { area: 'd-e-1-g', text: '小区北门' }

/** However often and however much at once a call is told of: one call, one ticket. The same on every engine. */
export function describePushRaces(name: string, open: () => Promise<Engine>, rounds: number): void {
  describe(`pushes on ${name}`, () => {
    let engine: Engine
    const body = (call: string, from: string) => ({
      call,
      event: 'ended',
      from,
      at: new Date().toISOString(),
      startedAt: new Date(Date.now() - 60_000).toISOString(),
      answeredAt: new Date(Date.now() - 50_000).toISOString(),
      endedAt: new Date().toISOString(),
      matter: { text: '楼下的路灯坏了三天', place: '北门', area: 'd-e-1-g' },
    })
    const callsOf = (from: string) =>
      sql<{ id: string; state: string; ticket_id: string }>(
        engine.url,
        'select id, state, ticket_id from call where from_phone = $1',
        [from],
      )
    const phoneOf = (round: number, start: number): string => `139${String(start + round).padStart(8, '0')}`
    const expectOne = async (from: string) => {
      const calls = await callsOf(from)
      expect(calls).toHaveLength(1)
      expect(calls[0]).toMatchObject({ state: 'filed', ticket_id: expect.any(String) as string })
      expect(await count(engine.url, 'ticket where origin_id = $1', [calls[0]?.id])).toBe(1)
      expect(await count(engine.url, 'person where phone = $1', [from])).toBe(1)
      return calls[0]
    }

    beforeAll(async () => {
      readLines()
      process.env['HOTLINE_PUSH_KEYS'] = `${key.id}:${key.secret}`
      engine = await open()
    }, 120_000)
    afterAll(() => engine.close())

    it(`${CALLERS} times the very same request is taken once (${rounds} rounds)`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const from = phoneOf(round, 100)
        const event = httpEvent(JSON.stringify(body(`same-${round}`, from)))
        const replies = await atOnce(CALLERS, () => pushEvent(event))
        expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
        expect(replies.filter(({ status, code }) => status === 409 && code === 'push-replayed')).toHaveLength(
          CALLERS - 1,
        )
        await expectOne(from)
      }
    }, 240_000)

    it(`${CALLERS} retries, each signed anew, are one call with one ticket, and every one is told which`, async () => {
      for (let round = 0; round < rounds; round += 1) {
        const from = phoneOf(round, 300)
        const said = body(`anew-${round}`, from)
        const replies = await atOnce(CALLERS, () => push(said))
        expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
        const one = await expectOne(from)
        expect(new Set(replies.map(({ call, ticket }) => `${call?.id} ${ticket?.id}`))).toEqual(
          new Set([`${one?.id} ${one?.ticket_id}`]),
        )
      }
    }, 240_000)

    it('an operator who writes it down meanwhile, and files it, has the same call and the same ticket', async () => {
      for (let round = 0; round < rounds * 5; round += 1) {
        const from = phoneOf(round, 500)
        const said = body(`hand-${round}`, from)
        const byHand = async () => {
          const started = good(
            await callAs('operator', 'hotline', 'start', {
              id: randomUUID(),
              assignment: assignmentId('operator'),
              phone: from,
            }),
          )
          const filing = { call: started.id, version: started.version, command: command(), text: '路灯坏了', place }
          return { id: started.id, filed: await callAs('operator', 'hotline', 'file', filing) }
        }
        const [hand, ...pushed] = await Promise.all([byHand(), ...Array.from({ length: 20 }, () => push(said))])
        expect(pushed.map(({ status }) => status)).toEqual(pushed.map(() => 200))
        const one = await expectOne(from)
        expect(hand.id).toBe(one?.id)
        if (hand.filed.ok) expect(hand.filed.data.ticket.id).toBe(one?.ticket_id)
        else expect(['stale-version', 'wrong-state', 'not-yours']).toContain(hand.filed.code)
      }
    }, 240_000)
  })
}
