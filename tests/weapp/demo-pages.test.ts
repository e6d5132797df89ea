import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { DAY } from '../../src/domain/calendar/china-time'
import { isFull } from '../builders/random'
import { MORNING, openDesk, type TestDesk } from '../cloud/desk'
import { fillRooms, type Rooms } from '../cloud/full-rooms'
import { builtPackage } from './built'
import { openPhone } from './harness/phone'
import type { PageFigures } from './harness/protocol'
import { WeappPackage } from './package'
import { complaintsOf, visitAll } from './visit'

// Every page as it stands in the demo district: full lists, long histories, real names.
let desk: TestDesk
let rooms: Rooms
beforeAll(async () => {
  desk = await openDesk({ seed: 'demo', clock: MORNING })
  rooms = await fillRooms(desk)
}, 300_000)
afterAll(() => desk.close())

/** Of the tickets that fit, the one with the longest history: the fullest page that there is. */
const longest = async (where: string, values: readonly unknown[]): Promise<string> => {
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select id from ticket where ${where} order by last_seq desc, id limit 1`,
    [...values],
  )
  await client.end()
  if (!rows[0]) throw new Error(`no ticket where ${where}`)
  return rows[0].id
}
const personOf = "(select person_id from identity where uid = 'uid:' || $1)"

const ofResidents = [
  'pages/home/index',
  'pages/mine/index',
  'pages/me/index',
  'pages/ticket/submit',
  'pages/ticket/detail',
  'pages/guide/index',
  'pages/guide/article',
  'pages/person/area',
  'pages/inbox/index',
  'pages/letter/index',
  'pages/letter/write',
  'pages/letter/detail',
  'pages/board/index',
  'pages/board/post',
  'pages/board/write',
  'pages/service/index',
  'pages/service/register',
  'pages/service/posts',
  'pages/service/duty',
  'pages/service/pledge',
  'pages/service/record',
  'pages/service/records',
  'pages/service/card',
  'pages/service/check',
  'pages/service/diary',
  'pages/service/points',
]
const ofStaff = ['pages/home/index', 'pages/me/index', 'pages/desk/queue', 'pages/desk/ticket', 'pages/inbox/index']
const ofOperators = [
  'pages/hotline/desk',
  'pages/hotline/call',
  'pages/hotline/calls',
  'pages/telling/phone',
  'pages/duty/roster',
  'pages/duty/knowledge',
  'pages/duty/article',
  'pages/duty/edit',
]
const ofSecretaries = [
  'pages/letter/desk',
  'pages/letter/one',
  'pages/letter/deputies',
  'pages/letter/late',
  'pages/board/queue',
]
const ofCommunityWorkers = [
  'pages/board/queue',
  'pages/board/topics',
  'pages/board/post',
  'pages/inbox/index',
  'pages/service/desk',
  'pages/service/post',
  'pages/service/duty',
  'pages/service/pledge',
]
const ofAdministrators = [
  'pages/me/index',
  'pages/person/invitations',
  'pages/person/accept',
  'pages/person/about',
  'pages/board/words',
  'pages/telling/dead',
]

const everybody = [
  ['a resident', 'demo-wang-xiulan', `requester_id = ${personOf}`, ofResidents],
  ['a dispatcher of the district', 'demo-zhao-min', `requester_id <> ${personOf}`, ofStaff],
  ['a supervisor of the district', 'demo-tao-zhiqiang', `requester_id <> ${personOf}`, ofStaff],
  ['a handler', 'demo-zhou-jianping', `handler_id = ${personOf}`, ofStaff],
  ['an operator', 'demo-chen-jing', `requester_id <> ${personOf}`, ofOperators],
  ['a secretary of a street', 'demo-zheng-guohua', `requester_id <> ${personOf}`, ofSecretaries],
  ['a community worker', 'demo-jiang-xin', `requester_id <> ${personOf}`, ofCommunityWorkers],
  ['an administrator', 'demo-ye-qing', `requester_id <> ${personOf}`, ofAdministrators],
] as const

// The short run opens the pages of a resident; the long one everybody's.
test.each(isFull ? everybody : everybody.slice(0, 1))(
  '%s opens every page of theirs without a problem and within its budget',
  async (_who, as, where, pages) => {
    const query = { id: await longest(where, [as]) }
    const queries = {
      'pages/ticket/detail': query,
      'pages/desk/ticket': query,
      'pages/letter/detail': { id: rooms.letter },
      'pages/letter/one': { id: rooms.letter },
      'pages/letter/deputies': { area: '510116001' },
      'pages/board/topics': { area: '510116001001' },
      'pages/board/post': { id: rooms.post },
      'pages/hotline/call': { id: rooms.call },
      'pages/duty/article': { id: rooms.article },
      'pages/guide/article': { id: rooms.article },
      'pages/service/duty': { id: rooms.duty },
      'pages/service/pledge': { id: rooms.pledge },
    }
    const seen = await visitAll({ cloud: desk, as, now: MORNING }, queries, pages)
    expect(seen.flatMap(complaintsOf)).toEqual([])
    expect(Math.max(...seen.map((visit) => visit.nodes))).toBeGreaterThan(50)
  },
  120_000,
)

const ofNeighbours = [
  'pages/together/activities',
  'pages/together/activity',
  'pages/together/new-activity',
  'pages/together/teams',
  'pages/together/team',
  'pages/together/lists',
  'pages/together/listing',
  'pages/together/agreement',
]

test('a community worker opens every page of what neighbours do together', async () => {
  const as = 'demo-jiang-xin'
  const made = async (noun: string, action: string, input: Record<string, unknown>): Promise<string> => {
    const reply = await desk.call(as, noun, action, { id: randomUUID(), ...input })
    if (!reply.ok) throw new Error(`${noun} ${action}: ${reply.code}`)
    return (reply.data as { id: string }).id
  }
  const inDays = (days: number): string => new Date(Date.parse(MORNING) + days * DAY).toISOString()
  const [from, ends, to] = [inDays(1), inDays(1 + 1 / 12), inDays(30)]
  const activity = await made('activity', 'draft', {
    title: '清理河边',
    place: '东门',
    startsAt: from,
    endsAt: ends,
    quota: 9,
  })
  const team = await made('team', 'propose', { name: '银发巡逻队', area: '510116001001' })
  const listing = await made('exchange', 'propose', { kind: 'need', title: '教老人用手机', area: '510116001001' })
  const agreement = await made('exchange', 'claim', { listing, from, to })
  const queries = {
    'pages/together/activity': { id: activity },
    'pages/together/new-activity': { id: activity },
    'pages/together/team': { id: team },
    'pages/together/listing': { id: listing },
    'pages/together/agreement': { id: agreement },
  }
  const seen = await visitAll({ cloud: desk, as, now: MORNING }, queries, ofNeighbours)
  expect(seen.flatMap(complaintsOf)).toEqual([])
}, 120_000)

test('between them they open every page that there is', () => {
  const opened = new Set(
    [ofResidents, ofStaff, ofOperators, ofSecretaries, ofCommunityWorkers, ofAdministrators, ofNeighbours].flat(),
  )
  expect(new WeappPackage(builtPackage).pages.filter((page) => !opened.has(page))).toEqual([])
})

test('a supervisor reads the whole queue, page by page, within what WeChat lets stand on a page', async () => {
  const phone = await openPhone({
    cloud: desk,
    as: 'demo-tao-zhiqiang',
    now: MORNING,
    launch: { path: 'pages/desk/queue' },
  })
  while (phone.can('再看 20 件')) await phone.tap('再看 20 件')
  const [figures] = await phone.figures()
  expect(figures?.widest).toBeGreaterThan(40)
  expect(complaintsOf({ problems: [], ...(figures as PageFigures) })).toEqual([])
  await phone.close()
}, 60_000)
