import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { CallModel, cast, roads, type Road, type Said, type Told } from '../builders/model-call'
import { hireOperator, lamp } from '../builders/call-story'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { key, push } from '../builders/push'
import { isFull, Random, seed } from '../builders/random'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const HISTORIES = isFull ? 300 : 12
const STEPS = 32
const { rows } = useDistrict()
const wangs = '13800000001'

beforeAll(async () => {
  process.env.HOTLINE_PUSH_KEYS = `${key.id}:${key.secret}`
  await hireOperator(rows, 'li')
  await hireOperator(rows, 'wang', '8003')
  await hireOperator(rows, 'zhao', '8004')
  await rows(`update assignment set area_id = 'd-e' where id = $1`, [assignmentId('zhao')])
})

const sayOf = (random: Random, road: Road): Said => {
  if (road === 'hand-over') return { to: random.pick([null, 'operator', 'li', 'li', 'zhao', 'supervisor']) }
  if (road === 'drop') return { reason: random.pick(['silent', 'unreachable', 'duplicate']) }
  if (road === 'file' && random.chance(0.3)) return { about: random.pick(['operator', 'u-hotline'] as const) }
  return {}
}

const wire = (road: Road, said: Said): Record<string, unknown> => {
  const about = said.about === 'operator' ? { person: personId('operator') } : said.about ? { unit: said.about } : null
  if (road === 'file') return { ...lamp, about }
  if (road === 'answer-now') return { ...lamp, reply: '请带身份证到社区办理。' }
  if (road === 'hand-over') return { to: said.to == null ? null : personId(said.to), note: '请接着办' }
  return { ...said }
}

/** One call after the other of one desk. */
class Life {
  id = ''
  name = ''
  began = 0
  revision = 0
  byHand = false
  model = new CallModel(null, true, 0)
  readonly told: string[] = []
  last: { who: string; event: unknown; reply: string } | null = null

  constructor(readonly random: Random) {}

  async begin(): Promise<void> {
    const { random } = this
    pass({ minutes: 1 })
    this.began = Date.now()
    this.revision = 0
    this.last = null
    this.name = `m-${random.uuid()}`
    const by = random.pick([null, null, 'operator', 'li'])
    const hasPhone = random.chance(0.85)
    this.byHand = by !== null
    this.model = new CallModel(by, hasPhone, this.began)
    this.told.push(`a call, ${by === null ? 'pushed' : `started by ${by}`}${hasPhone ? '' : ', withheld'}`)
    if (by === null) this.id = (await this.push({ event: 'ringing' }))?.id ?? ''
    else {
      const said = { id: randomUUID(), assignment: assignmentId(by), phone: hasPhone ? wangs : null, apart: true }
      this.id = good(await callAs(by, 'hotline', 'start', said)).id
    }
  }

  async push(more: object) {
    const at = new Date(Date.now()).toISOString()
    const from = this.model.hasPhone ? wangs : null
    const reply = await push({ call: this.name, from, at, startedAt: new Date(this.began).toISOString(), ...more })
    return reply.status === 200 ? reply.call : undefined
  }

  /** Null, or what went wrong. */
  async hear(): Promise<string | null> {
    const { random, model } = this
    // What somebody wrote down of a withheld number cannot be known again by it.
    if (!model.hasPhone && this.byHand) return null
    const told: Told = {
      event: random.pick(['answered', 'ended', 'missed']),
      isAnswered: random.chance(0.3),
      matter: random.chance(0.15) ? random.pick(['placed', 'placeless'] as const) : null,
    }
    this.told.push(`pushed ${JSON.stringify(told)} in ${model.state} v${model.version}`)
    const now = new Date(Date.now()).toISOString()
    const matter = { text: lamp.text, area: told.matter === 'placed' ? 'd-e-1-g' : 'nowhere' }
    const heard = await this.push({
      event: told.event,
      answeredAt: told.isAnswered ? now : null,
      endedAt: told.event === 'ended' ? now : null,
      matter: told.matter && matter,
    })
    model.hear(told)
    if (told.matter) await this.reload()
    return heard?.id === this.id && heard.state === model.state
      ? null
      : `heard ${JSON.stringify(heard)}, not ${model.state}`
  }

  /** A pushed matter may have been left as the draft: whoever writes on reads it first, as the refusal would tell them to. */
  async reload(): Promise<void> {
    const [kept] = await rows<{ draft_revision: number }>('select draft_revision from call where id = $1', [this.id])
    this.revision = kept?.draft_revision ?? this.revision
  }

  async step(): Promise<string | null> {
    const { random, model } = this
    const choices = cast.flatMap((who) => roads.map((road) => ({ who, road, said: sayOf(random, road) })))
    const goesOn = random.chance(0.8)
    const open = choices.filter(
      ({ who, road, said }) =>
        model.verdict(who, road, said) === 'ok' && !(goesOn && ['file', 'answer-now', 'drop'].includes(road)),
    )
    const { who, road, said } = random.chance(0.75) && open.length > 0 ? random.pick(open) : random.pick(choices)
    const isStale = road !== 'note' && random.chance(0.05)
    const version = model.version + (isStale ? 1 : 0)
    const change = { call: this.id, version, command: random.uuid() }
    this.revision += 1
    const input =
      road === 'note'
        ? { call: this.id, revision: this.revision, draft: { text: `第${this.revision}稿` } }
        : { ...change, ...wire(road, said) }
    const event = { action: road, input }
    const reply = await callRaw(who, 'hotline', event)
    const expected = isStale && model.reads(who) ? 'stale-version' : model.verdict(who, road, said)
    this.told.push(
      `${who} ${road} ${JSON.stringify(said)} in ${model.state} v${model.version} of ${model.owner}: ${expected}`,
    )
    if ((reply.ok ? 'ok' : reply.code) !== expected) return `heard ${JSON.stringify(reply)}`
    if (!reply.ok) return null
    model.take(who, road, said)
    if (road === 'note') return null
    this.last = { who, event, reply: JSON.stringify(reply.data) }
    const { state, version: now } = reply.data as { state: string; version: number }
    return state === model.state && now === model.version
      ? null
      : `is ${state} v${now}, not ${model.state} v${model.version}`
  }

  async again(): Promise<string | null> {
    if (!this.last) return null
    const reply = await callRaw(this.last.who, 'hotline', this.last.event)
    return reply.ok && JSON.stringify(reply.data) === this.last.reply ? null : `said again: ${JSON.stringify(reply)}`
  }

  async look(): Promise<string | null> {
    const reader = this.random.pick(cast)
    const seen = await callAs(reader, 'hotline', 'open', { call: this.id })
    const shown = seen.ok ? [...seen.data.can].sort().join() : seen.code
    const buttons = roads.filter((road) => this.model.verdict(reader, road, { to: null, reason: 'silent' }) === 'ok')
    const ownHandOver = (road: Road): boolean => road !== 'hand-over' || this.model.owner !== null
    const wanted = this.model.reads(reader) ? buttons.filter(ownHandOver).sort().join() : 'not-found'
    return shown === wanted ? null : `${reader} is shown ${shown}, not ${wanted}`
  }

  async stored(): Promise<string | null> {
    const [found] = await rows(
      `select state, version, operator_id, returns, reason, ticket_id is not null as ticket, due_at, ended_at is not null as over,
              (select count(*)::int from entry e where e.subject_id = c.id) as entries,
              (select count(*)::int from ticket t where t.origin_id = c.id) as tickets,
              (select count(*)::int from telling m where m.subject_id = c.id and m.what like '%-late' and m.person_id = $2) as warned
         from call c where id = $1`,
      [this.id, personId('supervisor')],
    )
    const { state, version, owner, returns, reason, hasTicket, due, isOver, warned } = this.model
    const wanted = {
      state,
      version,
      operator_id: owner === null ? null : personId(owner),
      returns,
      reason,
      ticket: hasTicket,
      due_at: due === null ? null : new Date(due),
      over: isOver,
      entries: version,
      tickets: hasTicket ? 1 : 0,
      warned: warned.size,
    }
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? null
      : `stored ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`
  }
}

const live = async (random: Random, day: number): Promise<string[]> => {
  standAt('2026-11-23 09:00')
  pass({ days: 3 * day })
  const life = new Life(random)
  await life.begin()
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.3))
      pass(random.pick([{ minutes: 1 }, { minutes: 2 }, { minutes: 31 }, { hours: 1 }, { hours: 3 }]))
    life.model.now = Date.now()
    if (random.chance(0.2)) {
      good(await fireTimer('hotline', 'hotline-due'))
      life.model.tick()
      life.told.push('tick')
    }
    const wrong =
      (random.chance(0.08) ? await life.again() : null) ??
      (random.chance(0.15) && Date.now() - life.began < 600_000 ? await life.hear() : await life.step()) ??
      (random.chance(0.15) ? await life.look() : null)
    if (wrong !== null) return [...life.told, wrong]
    if (life.model.isOver && random.chance(0.5)) {
      const left = await life.stored()
      if (left !== null) return [...life.told, left]
      await life.begin()
    }
  }
  const left = await life.stored()
  return left === null ? [] : [...life.told, left]
}

it(`${HISTORIES} desks of ${STEPS} random steps each do what the model does (seed ${seed})`, async () => {
  const random = new Random(seed)
  const went = new Map<string, number>()
  for (let n = 0; n < HISTORIES; n += 1) {
    const wrong = await live(random, n)
    if (wrong.length > 0) throw new Error(`history ${n} of seed ${seed}:\n${wrong.join('\n')}`)
  }
  for (const { road, n } of await rows<{ road: string; n: number }>(
    `select road, count(*)::int as n from entry where noun = 'call' group by road`,
  ))
    went.set(road, n)
  // They went everywhere: asked of the many lives of the long run.
  if (!isFull) return
  expect([...went.keys()].sort()).toEqual(
    [...roads.filter((each) => each !== 'note'), 'connect', 'miss', 'ring', 'start'].sort(),
  )
}, 1_200_000)

it('every history is whole', async () => {
  const verified = await verifyChains({ query: rows })
  expect(verified.broken).toEqual([])
  expect(verified.matters).toBeGreaterThan(HISTORIES)
})
