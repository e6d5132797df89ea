import type { NounName } from '../../src/contract/nouns'
import { layGround } from '../../cloudfunctions/_local/demo/store'
import { SEED } from '../../cloudfunctions/_local/demo/seed-name'
import { seedServing } from '../../cloudfunctions/_local/demo/serving'
import { playTogether } from '../../cloudfunctions/_local/demo/together/play-together'
import type { Desk } from '../../cloudfunctions/_local/desk'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { standAt, standAtMs } from '../builders/clock'
import { togetherStates } from '../builders/demo-states'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** What people of the demo do together, played through the functions in this process: every state, and what its people find. */
const { rows } = useDistrict()

const desk: Desk = {
  databaseUrl: '',
  now: () => new Date(Date.now()),
  call: (as, noun, action, input, at) => {
    if (at) standAtMs(at.getTime())
    return callRaw(as, noun as NounName, { action, input })
  },
  push: () => Promise.reject(new Error('nothing is pushed here')),
  timer: async (noun, name, at) => {
    if (at) standAtMs(at.getTime())
    const fired = await fireTimer(noun as NounName, name)
    if (!fired.ok) throw new Error(`${noun} ${name}: ${fired.code}`)
    return fired
  },
}

beforeAll(async () => {
  standAt('2026-11-23 10:10')
  const now = Date.now()
  await layGround(SEED, new Date(now))
  await seedServing(desk, now)
  await playTogether(desk, now)
  standAtMs(now)
}, 120_000)

it.each(togetherStates)('every state of %s is there', async (table, states) => {
  const found = await rows<{ state: string }>(`select distinct state from ${table} order by state`)
  expect(found.map(({ state }) => state)).toEqual(states)
})

it('is as large as it says, and every history is whole', async () => {
  const [size] = await rows(
    `select (select count(*)::int from listing) as listings, (select count(*)::int from agreement) as agreements,
            (select count(*)::int from agreement where ending = 'rated') as rated, (select count(*)::int from agreement where ending = 'not-rated') as unrated,
            (select count(*)::int from team where state = 'open') as teams, (select count(*)::int from activity) as activities,
            (select count(*)::int from membership where state = 'in' and is_named) as named,
            (select count(*)::int from membership where state = 'in' and not is_named) as counted`,
  )
  expect(size).toMatchObject({ rated: 1, unrated: 1, teams: 7, activities: 15 })
  expect(Number(size?.['listings'])).toBeGreaterThanOrEqual(38)
  expect(Number(size?.['agreements'])).toBeGreaterThanOrEqual(12)
  expect(Number(size?.['counted'])).toBeGreaterThan(Number(size?.['named']))
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('王秀兰 has a place in one activity, waits for another and has an agreement to rate', async () => {
  const { items } = good(await callAs('demo-wang-xiulan', 'activity', 'mine', {}))
  expect(items.map(({ title, mine }) => [title, mine?.state]).sort()).toEqual(
    [
      ['手机课：自己挂号', 'going'],
      ['舞蹈队登台合影', 'waiting'],
    ].sort(),
  )
  const needs = good(await callAs('demo-wang-xiulan', 'exchange', 'mine', {})).items
  expect(needs.map(({ title, state }) => [title, state]).sort()).toEqual(
    [
      ['想学会用手机挂号', 'claimed'],
      ['活动中心想要一台饮水机', 'draft'],
    ].sort(),
  )
  const need = needs.find(({ state }) => state === 'claimed')?.id ?? ''
  const { agreements } = good(await callAs('demo-wang-xiulan', 'exchange', 'open', { listing: need }))
  expect(
    good(await callAs('demo-wang-xiulan', 'exchange', 'agreement', { agreement: agreements[0]?.id ?? '' })),
  ).toMatchObject({ state: 'done', relation: 'requester', can: ['rate'] })
})

it('whoever came to an activity has a record of it, and nobody else has', async () => {
  const [found] = await rows(
    `select count(*)::int as came, count(r.id)::int as recorded
       from activity a join place p on p.activity_id = a.id and p.state = 'came'
       left join service_record r on r.requester_id = p.person_id and r.kind = 'activity' and r.text = a.title
      where a.state = 'recorded'`,
  )
  expect(found).toEqual({ came: 13, recorded: 13 })
  expect(await rows(`select 1 from service_record where kind = 'activity' offset 13`)).toEqual([])
})
