import { randomUUID } from 'node:crypto'
import { isFull } from '../builders/random'
import { openTown, type Town } from './town'
import { complaintsOf, visitAll } from './visit'

// The longest lists and the longest words that the contract lets through.
let town: Town
beforeAll(async () => {
  town = await openTown()
}, 120_000)
afterEach(() => town.putAway())
afterAll(() => town.close())

const long = (most: number): string =>
  '路灯坏了，晚上看不见路，老人走路要摸着墙。'.repeat(Math.ceil(most / 21)).slice(0, most)
const does = async (name: string, action: string, input: object): Promise<void> => {
  const reply = await town.desk.call(`wx-o-${name}`, 'ticket', action, input)
  if (!reply.ok) throw new Error(`${action}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
}
const tells = async (): Promise<string> => {
  const id = randomUUID()
  await does('wang', 'submit', { id, text: long(16_000), place: { area: 'd-e-1-g', text: long(100) }, isPublic: true })
  return id
}
const answers = async (ticket: string): Promise<void> => {
  let version = 0
  const take = (name: string, action: string, more: object = {}): Promise<void> =>
    does(name, action, { ticket, version: ++version, command: randomUUID(), ...more })
  await take('dispatcher', 'accept', { category: 'city-light-out', urgency: 'ordinary', note: long(2_000) })
  await take('dispatcher', 'dispatch', { lead: 'u-lamps', note: long(2_000) })
  await take('handler-a', 'claim')
  for (let time = 0; time < 5; time++)
    await take('handler-a', 'contact', { way: 'phone', outcome: 'reached', text: long(2_000), note: long(2_000) })
  await take('handler-a', 'settle', { outcome: 'fixed', reply: long(4_000) })
  await take('verifier', 'answer')
}

const pages = ['pages/home/index', 'pages/mine/index', 'pages/ticket/detail', 'pages/desk/queue', 'pages/desk/ticket']

test('a resident with many matters, each as long as it may be: every page keeps its budget, also opened from memory', async () => {
  const ids: string[] = []
  for (let count = 0; count < 25; count++) ids.push(await tells())
  for (const id of ids.slice(0, 5)) await answers(id)
  expect(await town.desk.call('wx-o-wang', 'person', 'update', { home: 'd-e-1-g' })).toMatchObject({ ok: true })
  const query = { id: ids[0] ?? '' }
  const queries = { 'pages/ticket/detail': query, 'pages/desk/ticket': query }
  for (const name of isFull ? ['wang', 'dispatcher', 'verifier'] : ['wang']) {
    const seen = await visitAll({ cloud: town.desk, as: `wx-o-${name}` }, queries, pages)
    expect(seen.flatMap(complaintsOf)).toEqual([])
    // Full indeed: a page that shows nothing costs nothing.
    expect(seen.find((visit) => visit.page === 'pages/ticket/detail')?.largestSetData).toBeGreaterThan(50_000)
  }
}, 120_000)

test('what the phone remembers stands there at once, although the cloud has not answered yet', async () => {
  const wang = await town.phoneOf('wang', { launch: { path: 'pages/mine/index' } })
  expect(wang.find({ text: '已经收到，调度员正在看' }).length).toBeGreaterThan(10)
  await wang.network('silent')
  await wang.restart()
  expect(wang.find({ text: '已经收到，调度员正在看' }).length).toBeGreaterThan(10)
})
