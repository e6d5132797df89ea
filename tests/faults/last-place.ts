import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { serving } from '../builders/serving'
import { callAs } from '../builders/cloud'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce } from './racers'
import { readLines } from './silence'
import { sql } from './sql'

/** As many registered members of 一社区 as a race needs. */
async function registerRacers(url: string, howMany: number): Promise<string[]> {
  const names = Array.from({ length: howMany }, (_, n) => `server-${n}`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const name of names) {
    const [id, at] = [personId(name), new Date('2020-01-01')]
    await client.query('insert into person (id, name, created_at) values ($1, $2, $3)', [id, `人${name}`, at])
    await client.query('insert into identity (uid, person_id, created_at) values ($1, $2, $3)', [`uid:${name}`, id, at])
    await client.query(
      `insert into assignment (id, person_id, role, area_id, post, from_at) values ($1, $2, 'member', 'd-e-1', 'A', $3)`,
      [assignmentId(name), id, at],
    )
  }
  await client.end()
  return names
}

/** The last place of a post goes to exactly one, and the database says so. */
export function describeLastPlace(name: string, open: () => Promise<Engine>, races: number): void {
  describe(`the last place on ${name}`, () => {
    let engine: Engine
    let racers: readonly string[]
    const rows = <R>(text: string, values?: readonly unknown[]) => sql<R & object>(engine.url, text, values)
    const { must, post, claim } = serving(rows as never)
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

    beforeAll(async () => {
      readLines()
      engine = await open()
      racers = await registerRacers(engine.url, 8)
    }, 120_000)

    afterAll(() => engine.close())

    it(`goes to exactly one in ${races} races, and everybody else hears that it is gone`, async () => {
      const duty = await post({ quota: 1, from: day(-1), to: day(60) })
      for (let race = 0; race < races; race += 1) {
        const replies = await atOnce(racers.length, (n) => claim(racers[n] ?? '', duty))
        const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.code))
        expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
        expect(codes.filter((code) => code === 'no-place-left')).toHaveLength(racers.length - 1)
        const winner = codes.indexOf('ok')
        const won = replies[winner]
        if (!won?.ok) throw new Error('nobody won')
        await must(racers[winner] ?? '', 'pledge', 'hand-back', won.data.id)
      }
      const [stored] = await rows<{ taken: number; held: number; pledges: number }>(
        `select d.taken, (select count(*)::int from service_pledge p where p.duty_id = d.id and p.state not in ('handed-back', 'released')) as held,
                (select count(*)::int from service_pledge p where p.duty_id = d.id) as pledges from service_duty d where d.id = $1`,
        [duty],
      )
      expect(stored).toEqual({ taken: 0, held: 0, pledges: races })
    }, 1_200_000)

    it('given back and claimed at once, again and again: never more than there are, never a fault', async () => {
      const duty = await post({ quota: 3, from: day(-1), to: day(60), name: '三个人的岗' })
      const held = new Map<string, string>()
      for (let round = 0; round < Math.max(10, races / 20); round += 1) {
        await atOnce(racers.length, async (n) => {
          const who = racers[n] ?? ''
          const mine = held.get(who)
          if (mine === undefined) {
            const reply = await claim(who, duty)
            if (reply.ok) held.set(who, reply.data.id)
            else expect(['no-place-left', 'claimed-already']).toContain(reply.code)
          } else {
            const [row] = await rows<{ version: number }>('select version from service_pledge where id = $1', [mine])
            const said = { pledge: mine, version: row?.version ?? 1, command: randomUUID() }
            // The same command twice at once gives one place back, not two.
            const [one, two] = await Promise.all([1, 2].map(() => callAs(who, 'service', 'hand-back', said)))
            expect([one?.ok, two?.ok]).toEqual([true, true])
            held.delete(who)
            good(await callAs(who, 'service', 'duty', { duty }))
          }
        })
        const [stored] = await rows<{ taken: number; held: number }>(
          `select d.taken, (select count(*)::int from service_pledge p where p.duty_id = d.id and p.state not in ('handed-back', 'released')) as held
             from service_duty d where d.id = $1`,
          [duty],
        )
        expect(stored).toEqual({ taken: held.size, held: held.size })
        expect(held.size).toBeLessThanOrEqual(3)
      }
    }, 600_000)

    it('one post is held once by one person, however often they tap', async () => {
      const duty = await post({ quota: 5, from: day(-1), to: day(60), name: '五个人的岗' })
      const replies = await atOnce(20, () => claim(racers[0] ?? '', duty))
      expect(replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual([
        ...Array<string>(19).fill('claimed-already'),
        'ok',
      ])
      expect(await rows('select taken from service_duty where id = $1', [duty])).toEqual([{ taken: 1 }])
      await expect(rows('update service_duty set taken = 6 where id = $1', [duty])).rejects.toThrow(
        'service_duty_check',
      )
    }, 120_000)
  })
}
