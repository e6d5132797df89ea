import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callRaw, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { ExchangeModel, people } from '../builders/model-exchange'
import { liveAll } from '../builders/histories'
import { isFull, type Random, seed } from '../builders/random'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const HISTORIES = isFull ? 250 : 10
const STEPS = 40
const DAY = 86_400_000
const { rows } = useDistrict()

/** As the community's confirmation leaves it: wang is the contact person of the lamp office. */
beforeAll(() =>
  rows(
    `insert into registration (id, number, version, state, subject, requester_id, unit_id, unit_key, district_id, street_id, community_id,
                               created_at, changed_at, last_seq, last_hash)
     values ($1, 'R', 1, 'confirmed', 'unit', $2, 'u-lamps', 'unit:u-lamps', 'd', 'd-e', 'd-e-1', now(), now(), 0, '')`,
    [randomUUID(), personId('wang')],
  ),
)

interface Said {
  readonly who: string
  readonly action: string
  readonly input: Record<string, unknown>
  readonly expected: string
  readonly then: () => void
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const proposal = (random: Random, model: ExchangeModel, who: string, id: string): Said => {
  const said = {
    kind: random.pick(['need', 'resource', 'project']),
    unit: random.pick([null, null, 'u-lamps', 'u-street-e']),
    quantity: 1 + random.below(3),
    until: random.pick([null, null, model.now + 8 * DAY, model.now + 40 * DAY, model.now - DAY]),
    publish: random.chance(0.7),
  }
  return {
    who,
    action: 'propose',
    input: { id, title: '周末辅导课老师', area: 'd-e-1', ...said, until: iso(said.until) },
    expected: model.propose(who, said),
    then: () => model.proposed(who, id, said),
  }
}

const claiming = (random: Random, model: ExchangeModel, who: string, id: string): Said => {
  const lines = [...model.lines.keys(), random.uuid()]
  const from = model.now + random.pick([-1, 0, 1, 20]) * DAY
  const said = {
    line: random.pick(lines),
    unit: random.pick([null, null, null, 'u-lamps', 'u-street-e']),
    area: random.pick([null, null, null, 'd-e-1', 'd-e-2']),
    own: random.chance(0.4) ? random.pick(lines) : null,
    from,
    to: from + random.pick([0, 1, 20, 60]) * DAY,
  }
  const { line: listing, own, unit, area } = said
  return {
    who,
    action: 'claim',
    input: { id, listing, with: own, unit, area, from: iso(said.from), to: iso(said.to) },
    expected: model.claim(who, said),
    then: () => model.claimed(who, id, said),
  }
}

const onLine = (random: Random, model: ExchangeModel, who: string, command: string): Said => {
  const road = random.pick(['edit', 'edit', 'publish', 'turn-down', 'withdraw'])
  const listing = random.pick([...model.lines.keys(), random.uuid()])
  const version = (model.lines.get(listing)?.version ?? 1) + (random.chance(0.04) ? 1 : 0)
  const said = { quantity: 1 + random.below(3), until: random.pick([null, model.now + 30 * DAY, model.now - DAY]) }
  const words =
    road === 'edit'
      ? { title: '周末辅导课老师两名', quantity: said.quantity, until: iso(said.until) }
      : road === 'publish'
        ? {}
        : { reason: '已经另有安排。' }
  return {
    who,
    action: road,
    input: { listing, version, command, ...words },
    expected: model.line(who, road, listing, version, said),
    then: () => model.stepped(road, listing, said),
  }
}

const words: Readonly<Record<string, object>> = {
  decline: { reason: '时间不合适。' },
  note: { text: '第一次课上完了。' },
  finish: { text: '都办好了。' },
  rate: { solved: 'yes', level: 'satisfied' },
  'hand-back': { reason: '人手不够了。' },
  'end-early': { reason: '不再需要了。' },
}
const roads = [
  'agree',
  'agree',
  'begin',
  'note',
  'finish',
  'rate',
  'rate',
  'decline',
  'retract',
  'hand-back',
  'end-early',
]

const onDeal = (random: Random, model: ExchangeModel, who: string, command: string): Said => {
  const road = random.pick(roads)
  const agreement = random.pick([...model.deals.keys(), random.uuid()])
  const version = (model.deals.get(agreement)?.version ?? 1) + (random.chance(0.04) ? 1 : 0)
  return {
    who,
    action: road,
    input: { agreement, version, command, ...words[road] },
    expected: model.deal(who, road, agreement, version),
    then: () => model.moved(road, agreement),
  }
}

const ask = (random: Random, model: ExchangeModel): Said => {
  const roll = random.below(10)
  const what = roll < 2 ? proposal : roll < 4 ? claiming : roll < 5 ? onLine : onDeal
  return what(random, model, random.pick(people), random.uuid())
}

const timePasses = async (random: Random, model: ExchangeModel): Promise<string> => {
  pass(random.pick([{ minutes: 5 }, { minutes: 5 }, { days: 25 }]))
  model.now = Date.now()
  // Now and then the timer is late.
  if (random.chance(0.3)) return 'time passes'
  good(await fireTimer('exchange', 'exchange-due'))
  good(await fireTimer('exchange', 'exchange-due'))
  model.tick()
  return 'tick'
}

/** What is stored of this history beside what the model says; nothing where both agree. */
const differs = async (model: ExchangeModel): Promise<string[]> => {
  const stored = await rows(
    `select id::text, state, version, quantity, taken, finished, null as ending from listing where id = any ($1::uuid[])
     union all select id::text, state, version, null, null, null, ending from agreement where id = any ($2::uuid[]) order by 1`,
    [[...model.lines.keys()], [...model.deals.keys()]],
  )
  const wanted = [
    ...[...model.lines].map(([id, { state, version, quantity, taken, finished }]) => ({
      ...{ id, state, version, quantity, taken, finished, ending: null },
    })),
    ...[...model.deals].map(([id, { state, version, ending }]) => ({
      ...{ id, state, version, quantity: null, taken: null, finished: null, ending },
    })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [is, should] = [stored, wanted].map((each) => each.map((row) => JSON.stringify(row)))
  return (is ?? []).flatMap((row, n) => (row === should?.[n] ? [] : [`stored ${row}, not ${should?.[n]}`]))
}

const reached = new Set<string>()

/** One life of what a community and its units do for each other: mostly what is allowed, sometimes anything; sent twice; left lying. */
const live = async (random: Random): Promise<string[]> => {
  standAt('2026-11-23 09:00')
  const model = new ExchangeModel(Date.now())
  const told: string[] = []
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.15)) told.push(await timePasses(random, model))
    let said = ask(random, model)
    for (let tries = 0; tries < 20 && said.expected !== 'ok' && random.chance(0.95); tries += 1)
      said = ask(random, model)
    const event = { action: said.action, input: said.input }
    const reply = await callRaw(said.who, 'exchange', event)
    told.push(`${said.who} ${said.action} ${JSON.stringify(said.input)}: ${said.expected}`)
    const heard = reply.ok ? 'ok' : reply.code
    if (heard !== said.expected) return [...told, `heard ${JSON.stringify(reply)}`]
    if (!reply.ok) continue
    said.then()
    if (random.chance(0.2)) {
      const again = await callRaw(said.who, 'exchange', event)
      if (!again.ok || JSON.stringify(again.data) !== JSON.stringify(reply.data))
        return [...told, `said again: ${JSON.stringify(again)}`]
    }
    for (const { state } of [...model.lines.values(), ...model.deals.values()]) reached.add(state)
  }
  const wrong = await differs(model)
  return wrong.length > 0 ? [...told, ...wrong] : []
}

it(`${HISTORIES} random histories of ${STEPS} steps go as the model says (seed ${seed})`, async () => {
  await liveAll(HISTORIES, live)
}, 3_600_000)

it('holds every chain, and nothing is taken that no agreement has', async () => {
  // What was laid past the functions has no history.
  await rows('delete from registration')
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  expect(
    await rows(
      `select id from listing l where taken - finished <> (
         select count(*) from agreement a where l.id in (a.need_id, a.resource_id) and a.state in ('proposed', 'agreed', 'running', 'done'))`,
    ),
  ).toEqual([])
  if (!isFull) return
  const lines = ['draft', 'open', 'claimed', 'closed', 'declined', 'withdrawn', 'expired']
  const deals = ['proposed', 'agreed', 'running', 'done', 'retracted', 'handed-back', 'ended-early', 'lapsed']
  for (const state of [...lines, ...deals]) expect([...reached]).toContain(state)
})
