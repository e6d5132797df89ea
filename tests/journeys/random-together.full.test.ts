import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { nouns } from '../../src/contract/nouns'
import { anActivity, atHour, published, type Activity } from '../builders/activity-story'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { aNeed, aResource, inDays, type Deal, type Line } from '../builders/exchange-story'
import { events, spoil, texts, wrong } from '../builders/nasty'
import { isFull, Random, seed } from '../builders/random'
import { assignmentId, personId, residents, staff } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const COUNT = isFull ? 20_000 : 300
const { rows } = useDistrict()
const random = new Random(seed)
const people = [...residents, ...staff.map(([name]) => name), 'nobody-yet']
const LEAK =
  /\bat .+:\d+:\d+|node_modules|\.ts:\d|\b(?:select|insert into|update|delete from) \w|syntax error|duplicate key|violates|relation "|PGlite|postgres|ECONN|TypeError|RangeError|SyntaxError/i

const lines: Line[] = []
const deals: Deal[] = []
const activities: Activity[] = []
const teams: string[] = []

beforeAll(async () => {
  lines.push(await aNeed(), await aNeed({ quantity: 9 }), await aResource({ quantity: 40 }), await aResource())
  for (let n = 0; n < 6; n += 1) deals.push(await (lines[2] as Line).claimed('community-worker'))
  for (const deal of deals.slice(2)) await deal.must('handler-a', 'agree', {})
  activities.push(await anActivity(), await published({ quota: 2 }), await published({ quota: 50 }))
  const soon = await published({ startsAt: atHour(0.5), endsAt: atHour(3) })
  activities.push(await soon.must('start', {}))
  for (const who of ['community-worker', 'li', 'zhao']) {
    const id = random.uuid()
    good(await callAs(who, 'team', 'propose', { id, name: '合唱队', area: 'd-e-1' }))
    teams.push(id)
  }
}, 60_000)

type Noun = 'exchange' | 'team' | 'activity'
const ours: readonly Noun[] = ['exchange', 'team', 'activity']

/** Every field of these nouns by its name, with something that could be right. */
const fields = (): Readonly<Record<string, unknown>> => ({
  id: random.chance(0.9) ? random.uuid() : random.pick([...teams, ...lines.map(({ id }) => id)]),
  command: random.uuid(),
  version: random.chance(0.5) ? 1 + random.below(3) : random.below(9),
  listing: random.pick(lines).id,
  agreement: random.pick(deals).id,
  activity: random.pick(activities).id,
  team: random.pick(teams),
  person: random.chance(0.9) ? personId(random.pick(people)) : random.uuid(),
  assignment: assignmentId(random.pick(staff)[0]),
  kind: random.pick(['need', 'resource', 'project']),
  area: random.pick([null, 'd-e-1', 'd-e-1-g', 'd', 'nowhere']),
  unit: random.pick([null, 'u-lamps', 'u-street-e', 'nobody']),
  with: random.pick([null, random.pick(lines).id]),
  quantity: 1 + random.below(50),
  quota: 1 + random.below(40),
  minutes: random.pick([null, 30, 90, 1440]),
  apart: [],
  digits: String(random.below(1_000_000)).padStart(6, '0'),
  when: random.pick(['coming', 'past']),
  open: random.chance(0.5),
  publish: random.chance(0.5),
  isNamed: random.chance(0.5),
  solved: random.pick(['yes', 'no']),
  level: random.pick(['satisfied', 'very-unsatisfied']),
  from: inDays(random.below(4)),
  to: inDays(1 + random.below(40)),
  until: random.pick([null, inDays(random.below(9))]),
  startsAt: atHour(random.below(90)),
  endsAt: atHour(1 + random.below(95)),
  states: [],
  state: random.pick([null, 'draft', 'open']),
  after: null,
  limit: 1 + random.below(50),
})
const word = (): string => random.pick(texts).slice(0, 25)

const sayable = (noun: Noun, action: string): Record<string, unknown> => {
  const row = (nouns[noun] as Readonly<Record<string, { input: unknown }>>)[action]
  const known = fields()
  const names = Object.keys((row?.input as { entries: object }).entries)
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(known, name) ? known[name] : word()]))
}

it(`${COUNT} random payloads at exchange, team and activity: never a fault, never a leak (seed ${seed})`, async () => {
  const heard = new Map<string, number>()
  const taken = new Set<string>()
  for (let n = 0; n < COUNT; n += 1) {
    const noun = random.pick(ours)
    const action = random.pick(Object.keys(nouns[noun]))
    const who = random.chance(0.02) ? null : random.pick(people)
    let input: unknown = sayable(noun, action)
    for (let spoiled = random.below(4); spoiled > 2; spoiled -= 1) input = spoil(random, input)
    if (random.chance(0.02)) input = random.pick(wrong)
    const event = random.chance(0.02) ? random.pick(events) : { action, input }
    const reply = await callRaw(who, noun, event)
    const told = `payload ${n} of seed ${seed}: ${noun} ${action} by ${who}`
    const wire = JSON.stringify(reply)
    if (!reply.ok && (!/^[a-z]+(-[a-z]+)*$/.test(reply.code) || reply.code === 'fault'))
      throw new Error(`${told}: ${wire.slice(0, 300)}`)
    if (!reply.ok && LEAK.test(wire)) throw new Error(`${told} leaks: ${wire.slice(0, 300)}`)
    const outcome = reply.ok ? 'ok' : reply.code
    heard.set(outcome, (heard.get(outcome) ?? 0) + 1)
    if (reply.ok) taken.add(`${noun}/${action}`)
  }
  // It was no wall that everything bounced off: many ways in, many ways out.
  expect(heard.get('ok') ?? 0).toBeGreaterThan(COUNT / 10)
  expect(heard.get('bad-input') ?? 0).toBeGreaterThan(COUNT / 50)
  expect(heard.size).toBeGreaterThan(isFull ? 15 : 9)
  expect(taken.size).toBeGreaterThan(isFull ? 35 : 10)
}, 900_000)

it('has left every history whole, and every count what the rows say', async () => {
  good(await fireTimer('exchange', 'exchange-due'))
  good(await fireTimer('activity', 'activity-due'))
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  expect(
    await rows(
      `select id from activity a where seated <> (select count(*) from place p where p.activity_id = a.id and p.state in ('held', 'going', 'came'))
          or waiting <> (select count(*) from place p where p.activity_id = a.id and p.state = 'waiting')`,
    ),
  ).toEqual([])
  expect(
    await rows(
      `select id from team t where members <> (select count(*) from membership m where m.team_id = t.id and m.state = 'in')
          or asked <> (select count(*) from membership m where m.team_id = t.id and m.state = 'asked')`,
    ),
  ).toEqual([])
  expect(
    await rows(
      `select id from listing l where taken - finished <> (
         select count(*) from agreement a where l.id in (a.need_id, a.resource_id) and a.state in ('proposed', 'agreed', 'running', 'done'))`,
    ),
  ).toEqual([])
})
