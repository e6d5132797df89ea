import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { members, people, ServiceModel } from '../builders/model-service'
import { liveAll } from '../builders/histories'
import { isFull, Random, seed } from '../builders/random'
import { serving } from '../builders/serving'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const HISTORIES = isFull ? 300 : 12
const STEPS = 36
const { rows } = useDistrict()
const { memberHere, post } = serving(rows)

beforeAll(async () => {
  standAt('2026-11-23 09:00')
  for (const who of ['wang', 'zhao']) await memberHere(who)
}, 120_000)

interface Said {
  readonly who: string
  readonly action: string
  readonly input: Record<string, unknown>
  readonly expected: string
  readonly then: () => void
}

const ask = (random: Random, model: ServiceModel): Said => {
  const who = random.pick(people)
  const pledgeId = random.pick([...model.pledges.keys(), random.uuid()])
  const lineId = random.pick([...model.lines.keys(), random.uuid()])
  const id = random.uuid()
  const roll = random.below(10)
  const half = 1 + random.below(20)
  if (roll < 2)
    return {
      who,
      action: 'claim',
      input: { id, duty: model.dutyId },
      expected: model.claim(who),
      then: () => model.claimed(who, id),
    }
  if (roll < 4) {
    const road = random.pick(['hand-back', 'release', 'report', 'report'])
    const words =
      road === 'release' ? { reason: '岗位调整' } : road === 'report' ? { text: '按时到岗，巡查二十次。' } : {}
    const input = { pledge: pledgeId, version: model.pledges.get(pledgeId)?.version ?? 1, command: id, ...words }
    return {
      who,
      action: road,
      input,
      expected: model.pledge(who, road, pledgeId),
      then: () => model.pledged(road, pledgeId),
    }
  }
  if (roll < 6) {
    const input = { id, pledge: pledgeId, what: '巡查楼道', hours: half / 2 }
    return {
      who,
      action: 'record',
      input,
      expected: model.record(who, pledgeId),
      then: () => model.written(who, id, half, null),
    }
  }
  if (roll === 6) {
    const input = { id, record: lineId, what: '改正', hours: half / 2 }
    return {
      who,
      action: 'correct',
      input,
      expected: model.correct(who, lineId),
      then: () => model.written(who, id, half, lineId),
    }
  }
  const road = random.pick(['vouch', 'vouch', 'confirm', 'confirm', 'reject', 'withdraw'])
  const words = road === 'reject' ? { reason: '没有到岗' } : {}
  const input = { record: lineId, version: model.lines.get(lineId)?.version ?? 1, command: id, ...words }
  return {
    who,
    action: road,
    input,
    expected: model.line(who, road, lineId),
    then: () => model.stepped(who, road, lineId),
  }
}

/** One life of one post: mostly what is allowed, sometimes anything; sent twice; left lying for days. */
const live = async (random: Random): Promise<string[]> => {
  standAt('2026-11-23 09:00')
  const isLater = random.chance(0.3)
  const days = isLater ? ['2026-12-01', '2027-01-31'] : ['2026-11-01', '2026-12-31']
  const [from = '', to = ''] = days
  const end = Date.parse(`${to}T00:00:00+08:00`) + 86_400_000
  const model = new ServiceModel(
    await post({ from, to, quota: 2 }),
    Date.now(),
    Date.parse(`${from}T00:00:00+08:00`),
    end,
  )
  for (const who of members) if (good(await callAs(who, 'service', 'points', {})).joined) model.joined.add(who)
  const before = new Map<string, { points: number; hours: number }>()
  for (const who of members)
    before.set(who, {
      points: good(await callAs(who, 'service', 'points', {})).balance,
      hours: good(await callAs(who, 'service', 'card', {})).hours,
    })
  const told: string[] = []
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.15)) {
      // An hour or a fortnight, nothing between: what five working days are then is told elsewhere.
      pass(random.pick([{ hours: 1 }, { days: 15 }, { days: 15 }, { days: 31 }]))
      model.now = Date.now()
      good(await fireTimer('service', 'service-due'))
      // What is due twice over is done at the second look.
      good(await fireTimer('service', 'service-due'))
      model.tick()
      model.tick()
      told.push('tick')
    }
    let said = ask(random, model)
    for (let tries = 0; tries < 12 && said.expected !== 'ok' && random.chance(0.9); tries += 1)
      said = ask(random, model)
    const event = { action: said.action, input: said.input }
    const reply = await callRaw(said.who, 'service', event)
    told.push(`${said.who} ${said.action}: ${said.expected}`)
    const heard = reply.ok ? 'ok' : reply.code
    if (heard !== said.expected) return [...told, `heard ${JSON.stringify(reply)}`]
    if (!reply.ok) continue
    said.then()
    if (random.chance(0.2)) {
      const again = await callRaw(said.who, 'service', event)
      if (!again.ok || JSON.stringify(again.data) !== JSON.stringify(reply.data))
        return [...told, `said again: ${JSON.stringify(again)}`]
    }
  }
  const stored = await rows(
    `select 'duty' as what, state, version, taken::text as more from service_duty where id = $1
     union all select id::text, state, version, '' from service_pledge where duty_id = $1
     union all select id::text, state, version, half_hours::text from service_record where duty_id = $1 order by 1`,
    [model.dutyId],
  )
  const wanted = [
    { what: 'duty', state: model.duty.state, version: model.duty.version, more: String(model.taken) },
    ...[...model.pledges].map(([what, { state, version }]) => ({ what, state, version, more: '' })),
    ...[...model.lines].map(([what, { state, version, half }]) => ({ what, state, version, more: String(half) })),
  ].sort((a, b) => (a.what < b.what ? -1 : 1))
  if (
    JSON.stringify([...stored].sort((a, b) => (String(a['what']) < String(b['what']) ? -1 : 1))) !==
    JSON.stringify(wanted)
  )
    return [...told, `stored ${JSON.stringify(stored)}, not ${JSON.stringify(wanted)}`]
  for (const who of members) {
    const { balance } = good(await callAs(who, 'service', 'points', {}))
    const { hours } = good(await callAs(who, 'service', 'card', {}))
    if (balance !== (before.get(who)?.points ?? 0) + model.points(who)) return [...told, `${who} has ${balance} points`]
    if (hours !== (before.get(who)?.hours ?? 0) + model.hours(who)) return [...told, `${who} has ${hours} hours`]
  }
  return []
}

it(`${HISTORIES} random histories of ${STEPS} steps go as the model says (seed ${seed})`, async () => {
  good(await callAs('wang', 'service', 'join-points', { command: new Random(seed).uuid() }))
  await liveAll(HISTORIES, live)
}, 3_600_000)

it('holds every chain, and the ledger is balanced', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  const [sum] = await rows<{ all: number }>('select coalesce(sum(balance), 0)::int as all from ledger_account')
  expect(sum?.all).toBe(0)
  if (!isFull) return
  const states = await rows<{ to_state: string }>(
    `select distinct to_state from entry where noun in ('pledge', 'record')`,
  )
  for (const state of [
    'serving',
    'pledged',
    'reported',
    'ended',
    'handed-back',
    'released',
    'submitted',
    'vouched',
    'confirmed',
    'rejected',
    'corrected',
    'withdrawn',
  ])
    expect(states.map((row) => row.to_state)).toContain(state)
})
