import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import type { RoadName } from '../../src/domain/ticket/roads'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { cast, Model } from '../builders/model'
import type { Said } from '../builders/model-calls'
import { pass, standAt } from '../builders/clock'
import { liveAll } from '../builders/histories'
import { isFull, type Random, seed } from '../builders/random'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { wireInputs } from '../builders/wire-inputs'

const HISTORIES = isFull ? 500 : 20
const STEPS = 30
const { rows } = useDistrict()
const roads = Object.keys(wireInputs) as RoadName[]
/** A guard that needs the form's own words does not take the button away. */
const BUTTON = ['ok', 'no-first-contact', 'parts-not-finished']
/** Who rings back on their own may be heard whenever it is. */
const CALL = [...BUTTON, 'held-by-another', 'called-today-already', 'asked-for-later']

const sayOf = (random: Random, road: RoadName): Said => {
  const verdict = {
    solved: random.pick(['yes', 'partly', 'no']),
    level: random.pick(['very-satisfied', 'fairly', 'unsatisfied', 'very-unsatisfied']),
  }
  if (road === 'dispatch') return { co: random.chance(0.4) }
  if (road === 'accept') return { lowRisk: random.chance(0.3) }
  if (road === 'settle') return { outcome: random.pick(['fixed', 'fixed', 'partly', 'explained', 'impossible']) }
  if (road === 'rate') return verdict
  if (road !== 'call-back') return {}
  const outcome = random.pick(['reached', 'unreachable', 'unreachable', 'wrong-number', 'refused', 'call-later'])
  if (outcome === 'call-later' || random.chance(0.05)) {
    const later = Date.now() + Math.round(random.pick([-1, 0.5, 3, 12, 26, 100, 167, 169]) * 3_600_000)
    return random.chance(0.1) ? { outcome } : { outcome, later }
  }
  return random.chance(0.1) ? { outcome, ...verdict } : outcome === 'reached' ? { outcome, ...verdict } : { outcome }
}

const wire = (road: RoadName, said: Said, now: number): Record<string, unknown> => {
  if (road === 'dispatch')
    return {
      lead: 'u-lamps',
      co: said.co ? [{ unit: 'u-street-e', due: new Date(now + 86_400_000).toISOString() }] : [],
    }
  if (road === 'accept') return { category: said.lowRisk ? 'city-light-auto' : 'city-light-out', urgency: 'ordinary' }
  if (road === 'call-back')
    return {
      solved: null,
      level: null,
      ...said,
      later: said.later === undefined ? null : new Date(said.later).toISOString(),
    }
  return { ...wireInputs[road], ...said }
}

/** One life of one ticket: mostly what is allowed, sometimes anything; sent twice, sent late, left lying for days. */
const live = async (random: Random): Promise<string[]> => {
  standAt('2026-11-23 09:00')
  const sort = { consult: random.chance(0.3), phone: random.chance(0.3) }
  const onBehalf = { name: '老王', phone: sort.phone ? '13900000002' : '13800000001' }
  const story = sort.consult
    ? await aTicket('operator', { onBehalf, kind: 'consult', channel: 'hotline' })
    : await aTicket('zhao', { onBehalf })
  const model = new Model(story.id, Date.now(), sort)
  const told: string[] = []
  let last: { who: string; event: unknown; reply: string } | null = null
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.25)) {
      pass(
        random.pick([
          { minutes: 29 },
          { minutes: 31 },
          { hours: 1 },
          { hours: 3 },
          { days: 1 },
          { days: 1 },
          { days: 6 },
          { days: 14 },
          { days: 31 },
        ]),
      )
      model.now = Date.now()
      if (random.chance(0.5)) {
        good(await fireTimer('ticket', 'ticket-due'))
        model.tick()
        told.push('tick')
      }
    }
    if (last && random.chance(0.08)) {
      const again = await callRaw(last.who, 'ticket', last.event)
      if (again.ok && JSON.stringify(again.data) !== last.reply)
        return [...told, `said again: ${JSON.stringify(again)}, not ${last.reply}`]
      if (!again.ok) return [...told, `said again: ${again.code}`]
    }
    const choices = cast.flatMap((who) => roads.map((road) => ({ who, road, said: sayOf(random, road) })))
    // Mostly on: a life that is withdrawn or refused at once has little to tell.
    const goesOn = random.chance(0.75)
    const open = choices.filter(
      ({ who, road, said }) =>
        model.verdict(who, road, said) === 'ok' && !(goesOn && (road === 'withdraw' || road === 'refuse')),
    )
    const { who, road, said } = random.chance(0.75) && open.length > 0 ? random.pick(open) : random.pick(choices)
    const isStale = random.chance(0.05)
    const version = isStale ? model.version + random.pick([-1, 1]) || 99 : model.version
    const event = {
      action: road,
      input: { ticket: story.id, version, command: random.uuid(), ...wire(road, said, model.now) },
    }
    const reply = await callRaw(who, 'ticket', event)
    const expected = isStale && model.reads(who) ? 'stale-version' : model.verdict(who, road, said)
    told.push(`${who} ${road} ${JSON.stringify(said)} in ${model.state} v${model.version}: ${expected}`)
    if ((reply.ok ? 'ok' : reply.code) !== expected) return [...told, `heard ${JSON.stringify(reply)}`]
    if (reply.ok) {
      model.take(who, road, said)
      last = { who, event, reply: JSON.stringify(reply.data) }
      const data = reply.data as { state: string; version: number }
      if (data.state !== model.state || data.version !== model.version)
        return [...told, `is ${data.state} v${data.version}, not ${model.state} v${model.version}`]
    }
    if (random.chance(0.1)) {
      const reader = random.pick(cast)
      const seen = await callAs(reader, 'ticket', 'open', { ticket: story.id })
      const buttons = seen.ok ? seen.data.can.filter((each) => each !== 'attach').sort() : seen.code
      const wanted = model.reads(reader)
        ? roads
            .filter((each) =>
              each === 'call-back'
                ? CALL.includes(model.verdict(reader, each, { outcome: 'unreachable' }))
                : BUTTON.includes(model.verdict(reader, each, {})),
            )
            .sort()
        : 'not-found'
      if (String(buttons) !== String(wanted))
        return [...told, `${reader} is shown ${String(buttons)}, not ${String(wanted)}`]
    }
  }
  const [stored] = await rows(
    `select state, version, ending, returns, reworks, reopens, jsonb_array_length(ratings) as ratings, jsonb_array_length(attempts) as attempts,
            caller_id is not null as held, callback_from, last_seq + 1 as entries, (select count(*)::int from entry e where e.subject_id = t.id) as counted, (ended_at is null) as open
       from ticket t where id = $1`,
    [story.id],
  )
  const { state, version, ending, returns, reworks, reopens, ratings, attempts } = model
  const isOpen = !['closed', 'refused', 'withdrawn'].includes(state)
  const wanted = {
    state,
    version,
    ending,
    returns,
    reworks,
    reopens,
    ratings,
    attempts,
    held: model.holder !== null,
    callback_from: model.notBefore === null ? null : new Date(model.notBefore),
    entries: version,
    counted: version,
    open: isOpen,
  }
  return JSON.stringify(stored) === JSON.stringify(wanted)
    ? []
    : [...told, `stored ${JSON.stringify(stored)}, not ${JSON.stringify(wanted)}`]
}

it(`${HISTORIES} random histories of ${STEPS} steps go as the model says (seed ${seed})`, async () => {
  await liveAll(HISTORIES, live)
}, 1_800_000)

it('holds every chain; the long run went everywhere: every state, every way of ending', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  if (!isFull) return
  const states = await rows<{ to_state: string }>('select distinct to_state from entry')
  expect(states.map((row) => row.to_state).sort()).toEqual([
    'accepted',
    'answered',
    'callback',
    'closed',
    'dispatched',
    'handling',
    'need-info',
    'refused',
    'rework-review',
    'settled',
    'submitted',
    'withdrawn',
  ])
  const endings = await rows<{ ending: string }>('select distinct ending from ticket where ending is not null')
  for (const ending of ['rated', 'not-rated', 'answered-at-once', 'called-back', 'callback-refused', 'upheld'])
    expect(endings.map((row) => row.ending)).toContain(ending)
})
