import { published } from '../builders/activity-story'
import { callAs } from '../builders/cloud'
import { aResource } from '../builders/exchange-story'
import { good } from '../builders/story'
import type { Engine } from './engine'
import { atOnce } from './racers'
import { readLines } from './silence'
import { sql } from './sql'

/** The last place of an activity and the last one of a resource, wanted by many at once: always one gets it. */
export function describeLastPlaces(name: string, open: () => Promise<Engine>, races: number): void {
  describe(`the last place on ${name}`, () => {
    let engine: Engine
    beforeAll(async () => {
      readLines()
      engine = await open()
    }, 60_000)
    afterAll(() => engine.close())

    const counts = async (id: string): Promise<unknown[]> =>
      sql(
        engine.url,
        `select a.seated, a.waiting, (select count(*)::int from place p where p.activity_id = a.id and p.state = 'going') as going,
                (select count(*)::int from place p where p.activity_id = a.id and p.state = 'waiting') as waits,
                (select count(distinct turn)::int from place p where p.activity_id = a.id and p.state = 'waiting') as turns
           from activity a where a.id = $1`,
        [id],
      )

    it(`${races} races of three people, one of them tapping twice, have ${races} winners`, async () => {
      for (let race = 0; race < races; race += 1) {
        const activity = await published({ quota: 1 })
        const replies = await atOnce(4, (n) => activity.join(`racer-${n % 3}`))
        const states = replies.map((reply) => good(reply).state)
        expect(new Set(states.flatMap((state, n) => (state === 'going' ? [n % 3] : []))).size).toBe(1)
        expect(await counts(activity.id)).toEqual([{ seated: 1, waiting: 2, going: 1, waits: 2, turns: 2 }])
      }
    }, 1_200_000)

    it('two hundred at once for twenty places: twenty go, the others wait in turns of their own', async () => {
      const activity = await published({ quota: 20 })
      const replies = await atOnce(200, (n) => activity.join(`crowd-${n}`))
      expect(replies.filter((reply) => !reply.ok)).toEqual([])
      expect(await counts(activity.id)).toEqual([{ seated: 20, waiting: 180, going: 20, waits: 180, turns: 180 }])
      // Twenty leave at once: each place is offered once, to the twenty who were first in turn: turns are counted from the first who came.
      const going = replies.flatMap((reply, n) => (good(reply).state === 'going' ? [`crowd-${n}`] : []))
      const left = await atOnce(20, (n) => activity.leave(going[n] ?? ''))
      expect(left.filter((reply) => !reply.ok)).toEqual([])
      expect(
        await sql(
          engine.url,
          `select count(*)::int as held, max(turn) = 40 as in_turn, (select seated from activity where id = $1) as seated,
                  (select count(*)::int from telling where subject_id = $1 and what = 'place-held') as told
             from place where activity_id = $1 and state = 'held'`,
          [activity.id],
        ),
      ).toEqual([{ held: 20, in_turn: true, seated: 20, told: 20 }])
    }, 120_000)

    it('the database itself refuses a place too many and a second place, whatever the code believes', async () => {
      const activity = await published({ quota: 1 })
      good(await activity.join('racer-0'))
      const forced = (text: string) => sql(engine.url, text, [activity.id])
      await expect(forced('update activity set seated = 2 where id = $1')).rejects.toThrow('activity_never_overbooked')
      await expect(
        forced(
          `insert into place select activity_id, person_id, 1, 'going', 9, null, null, now(), now() from place where activity_id = $1`,
        ),
      ).rejects.toThrow('place_pkey')
      await expect(forced('update activity set quota = 0 where id = $1')).rejects.toThrow('check')
    })

    it('one resource, twenty claims at once: one agreement, and the table refuses the second', async () => {
      const line = await aResource({ title: '会议室一间' })
      const replies = await atOnce(20, (n) => line.claim(n % 2 === 0 ? 'community-worker' : 'secretary'))
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(
        await sql(
          engine.url,
          'select taken, (select count(*)::int from agreement where resource_id = $1) as agreements from listing where id = $1',
          [line.id],
        ),
      ).toEqual([{ taken: 1, agreements: 1 }])
      await expect(sql(engine.url, 'update listing set taken = 2 where id = $1', [line.id])).rejects.toThrow(
        'listing_never_overdrawn',
      )
      expect(good(await callAs('wang', 'exchange', 'open', { listing: line.id }))).toMatchObject({ state: 'claimed' })
    }, 60_000)
  })
}
