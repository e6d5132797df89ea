import { randomUUID } from 'node:crypto'
import { atHour, published } from '../builders/activity-story'
import { callAs, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { aNeed, aResource, Deal } from '../builders/exchange-story'
import { serving } from '../builders/serving'
import { personId, staff } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { sayAwaited } from '../../src/words/telling'

/** Who is next to act on what people do for each other finds it in one inbox, and nobody else does. */
const { rows } = useDistrict()
const { must, memberHere, post, claim, record } = serving(rows)
const people = ['wang', 'li', 'zhao', ...staff.map(([name]) => name)]

/** Everybody in whose inbox a matter is, by their hat; each has words of its own. */
const next = async (id: string): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const who of people) {
    const { items } = good(await callAs(who, 'inbox', 'awaiting', { limit: 50 }))
    const mine = items.filter((item) => item.id === id)
    if (mine.length > 1) throw new Error(`${who} is asked twice`)
    if (!mine[0]) continue
    found[who] = mine[0].as
    expect(sayAwaited(mine[0].noun, mine[0].as, mine[0].state)).not.toBe('等您办理')
  }
  return found
}
const community = { 'community-worker': 'community-worker', secretary: 'secretary' }

beforeAll(() => standAt('2026-11-23 09:00'))

it('a registration: the community, then whoever was asked, then the community', async () => {
  const { id } = good(await callAs('li', 'member', 'register', { id: randomUUID(), community: 'd-e-1' }))
  expect(await next(id)).toEqual(community)
  await must('secretary', 'registration', 'ask', id, { question: '您住在哪一栋？' })
  expect(await next(id)).toEqual({ li: 'requester' })
  good(await callAs('li', 'member', 'supply', { registration: id, version: 2, command: randomUUID(), text: '三栋。' }))
  expect(await next(id)).toEqual(community)
  await must('secretary', 'registration', 'confirm', id)
  expect(await next(id)).toEqual({})
})

it('a record: the leader first, then the community, never the same person twice', async () => {
  await memberHere('wang')
  const duty = await post({ from: '2026-11-01', to: '2026-11-30' })
  const pledge = good(await claim('wang', duty)).id
  const { id } = good(await record('wang', pledge))
  expect(await next(id)).toEqual({ 'community-worker': 'leader' })
  await must('community-worker', 'record', 'vouch', id)
  expect(await next(id)).toEqual({ secretary: 'secretary' })
  await must('secretary', 'record', 'confirm', id)
  expect(await next(id)).toEqual({})
  // The term ends: the report is asked of who serves, and no more once it is written.
  expect(await next(pledge)).toEqual({})
  standAt('2026-12-01 09:00')
  good(await fireTimer('service', 'service-due'))
  expect(await next(pledge)).toEqual({ wang: 'requester' })
  await must('wang', 'pledge', 'report', pledge, { text: '每周浇花两次，一共二十次，花都活了。' })
  expect(await next(pledge)).toEqual({})
})

it('an agreement: the side that was asked, then the side that received', async () => {
  standAt('2026-12-02 09:00')
  const given = await (await aNeed()).claimed('handler-a')
  expect(await next(given.id)).toEqual(community)
  await given.must('secretary', 'agree', {})
  expect(await next(given.id)).toEqual({})
  pass({ days: 31 })
  for (let n = 0; n < 2; n += 1) good(await fireTimer('exchange', 'exchange-due'))
  expect(await next(given.id)).toEqual(community)
  await given.seen('secretary')
  await given.must('secretary', 'rate', { solved: 'yes', level: 'satisfied' })
  expect(await next(given.id)).toEqual({})
  const asked = await (await aResource()).claimed('community-worker')
  expect(await next(asked.id)).toEqual({ 'handler-a': 'handler', 'handler-b': 'handler' })
  await asked.must('handler-b', 'decline', { reason: '这几天会议室要刷墙。' })
  expect(await next(asked.id)).toEqual({})
})

it('an agreement on the need of a resident is theirs to rate, and nobody else is asked', async () => {
  const id = randomUUID()
  good(await callAs('zhao', 'exchange', 'propose', { id, kind: 'need', title: '想学会用手机挂号', area: 'd-e-1' }))
  expect(await next(id)).toEqual(community)
  good(await callAs('secretary', 'exchange', 'publish', { listing: id, version: 1, command: randomUUID() }))
  expect(await next(id)).toEqual({})
  const from = atHour(24)
  const claimed = good(
    await callAs('handler-a', 'exchange', 'claim', { id: randomUUID(), listing: id, from, to: atHour(240) }),
  )
  const deal = new Deal(claimed.id)
  await deal.must('secretary', 'agree', {})
  pass({ days: 11 })
  for (let n = 0; n < 2; n += 1) good(await fireTimer('exchange', 'exchange-due'))
  expect(await next(deal.id)).toEqual({ zhao: 'requester' })
})

it('the registered contact of a unit is asked beside its handlers', async () => {
  await rows(
    `insert into registration (id, number, version, state, subject, requester_id, unit_id, unit_key, district_id, street_id, community_id,
       confirmed_at, created_at, changed_at, last_seq, last_hash)
     values ($1, 'R-contact', 1, 'confirmed', 'unit', $2, 'u-lamps', 'unit:u-lamps', 'd', 'd-e', 'd-e-1', now(), now(), now(), 0, 'x')`,
    [randomUUID(), personId('li')],
  )
  const asked = await (await aResource()).claimed('community-worker')
  expect(await next(asked.id)).toEqual({ 'handler-a': 'handler', 'handler-b': 'handler', li: 'contact' })
  const [unit] = good(await callAs('li', 'person', 'me', {})).contactFor
  expect(unit?.id).toBe('u-lamps')
  expect(good(await callAs('zhao', 'person', 'me', {})).contactFor).toEqual([])
})

it('a held place is its person’s until the hold is over, and what is over is the leader’s to record', async () => {
  standAt('2026-11-23 09:00')
  const activity = await published({ quota: 1 })
  for (const who of ['wang', 'zhao']) good(await activity.join(who))
  expect(await next(activity.id)).toEqual({})
  good(await activity.leave('wang'))
  expect(await next(activity.id)).toEqual({ zhao: 'requester' })
  const [held] = good(await callAs('zhao', 'inbox', 'awaiting', {})).items.filter(({ id }) => id === activity.id)
  expect(held?.due).toBe((await activity.seen('zhao')).mine?.holdUntil)
  good(await activity.confirm('zhao'))
  expect(await next(activity.id)).toEqual({})
  pass({ hours: 50 })
  for (let n = 0; n < 2; n += 1) good(await fireTimer('activity', 'activity-due'))
  expect(await next(activity.id)).toEqual({ 'community-worker': 'leader' })
  await activity.seen('community-worker')
  await activity.must('record', {})
  expect(await next(activity.id)).toEqual({})
})

it('a team: the community, never who proposed it', async () => {
  const { id } = good(
    await callAs('zhao', 'team', 'propose', { id: randomUUID(), name: '合唱队', what: '', area: 'd-e-1' }),
  )
  expect(await next(id)).toEqual(community)
})
