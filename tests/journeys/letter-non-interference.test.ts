import pg from 'pg'
import type { NounName } from '../../src/contract/nouns'
import type { Reply } from '../../src/contract/row'
import { pass, standAt } from '../builders/clock'
import { letterWire } from '../builders/letter-wire'
import { isFull, Random, seed } from '../builders/random'
import { assignmentId, personId } from '../builders/small-district'
import { openSide, type Side } from '../builders/two-districts'

/**
 * Two districts that differ in one letter about the community's secretary, which lives its whole life in one of them and was
 * never written in the other. Whatever the secretary, the deputy and everyone under them do, the districts answer alike: in
 * words, numbers, lists, counts, errors and in how many statements an answer costs.
 */
const STEPS = isFull ? 3_000 : 100
const office = ['secretary', 'deputy', 'clerk', 'community-worker', 'community-handler', 'grid-leader']
const writers = ['zhao', 'li']
const SECRET = '5ec2e700-0000-4000-a000-000000000001'

let without: Side
let within: Side
const lines: string[] = []

beforeAll(async () => {
  standAt('2026-11-23 09:00')
  const write = process.stdout.write.bind(process.stdout)
  jest.spyOn(process.stdout, 'write').mockImplementation(((chunk: string | Uint8Array, ...rest: []) => {
    if (typeof chunk !== 'string' || !chunk.startsWith('{"call":')) return write(chunk, ...rest)
    lines.push(chunk)
    return true
  }) as typeof process.stdout.write)
  without = await openSide()
  within = await openSide()
  for (const side of [without, within]) await side.mailbox.layMailbox(rowsOf(side))
  // The areas that a function keeps grow old by this clock: neither side shall read them again when the other does not.
  jest.spyOn(performance, 'now').mockReturnValue(performance.now())
}, 120_000)

afterAll(async () => {
  jest.restoreAllMocks()
  await Promise.all([without, within].map((side) => side.opened.close()))
})

const rowsOf =
  (side: Side) =>
  async <R>(sql: string, values: readonly unknown[] = []): Promise<R[]> => {
    const client = new pg.Client({ connectionString: side.opened.url })
    await client.connect()
    return client
      .query(sql, values as unknown[])
      .then((answer) => answer.rows as R[])
      .finally(() => client.end())
  }

interface Event {
  readonly who: string
  readonly noun: NounName
  readonly action: string
  readonly input: Record<string, unknown>
}

/** Tickets are numbered by the whole district's counter: that there are others is no secret. Letters are not. */
const plain = (reply: Reply<unknown>): string =>
  JSON.stringify({ ...reply, call: '' }).replace(/"\d{8}-\d{6}"/g, '"a ticket’s number"')

const ask = async (side: Side, { who, noun, action, input }: Event): Promise<string> => {
  lines.length = 0
  const reply = await side.cloud.callRaw(who, noun, { action, input })
  const cost = lines.map((line) => (JSON.parse(line) as { statements: number; outcome: string }).statements)
  if (lines.some((line) => line.includes('"fault"'))) throw new Error(lines.join(''))
  return `${plain(reply)} ${cost.join()}`
}

/** The letter about the secretary, as it goes on in one of the districts. */
class Secret {
  private readonly steps: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['street-secretary', 'acknowledge', { text: '收到了，会调查。' }],
    ['street-deputy', 'ask-back', { question: '有没有照片？' }],
    ['wang', 'add', { text: '每天都占着。' }],
    ['street-secretary', 'forward', { text: '消防通道被占。', kind: 'complaint' }],
    ['street-secretary', 'recuse', { person: personId('grid-leader') }],
    ['street-secretary', 'answer', { reply: '已经调查清楚，车辆已经移走。' }],
    ['wang', 'rate', { solved: 'yes', level: 'satisfied' }],
    ['wang', 'reopen', { reason: '又占了。' }],
    ['street-deputy', 'answer', { reply: '再次调查，已经处理完毕。' }],
  ]
  private next = 0

  constructor(private readonly random: Random) {}

  async write(): Promise<void> {
    const input = {
      id: SECRET,
      level: 'community',
      area: 'd-e-1-g',
      text: '书记的车占了消防通道。',
      aboutSecretary: true,
    }
    const reply = await within.cloud.callRaw('wang', 'letter', { action: 'write', input })
    if (!reply.ok) throw new Error(reply.code)
  }

  async goOn(): Promise<void> {
    const step = this.steps[this.next]
    if (!step) return
    const [who, action, more] = step
    const seen = await within.cloud.callAs('wang', 'letter', 'open', { letter: SECRET })
    if (!seen.ok) throw new Error(seen.code)
    const input = { letter: SECRET, version: seen.data.version, command: this.random.uuid(), ...more }
    const reply = await within.cloud.callRaw(who, 'letter', { action, input })
    // Left lying too long it may have lapsed meanwhile: then the next step is tried.
    if (!reply.ok && !['wrong-state', 'rating-time-is-over', 'reopen-time-is-over'].includes(reply.code))
      throw new Error(`${action}: ${reply.code}`)
    this.next += 1
  }

  get isTold(): boolean {
    return this.next === this.steps.length
  }
}

const roads = Object.keys(letterWire)

/** Something that somebody of the office, or a writer of another letter, does: with a letter there is, or with one they guess. */
const eventOf = (random: Random, letters: Map<string, number>): Event => {
  const who = random.chance(0.25) ? random.pick(writers) : random.pick(office)
  const letter = random.chance(0.3) ? random.pick([SECRET, random.uuid()]) : random.pick([SECRET, ...letters.keys()])
  const version = random.chance(0.9) ? (letters.get(letter) ?? random.below(8) + 1) : random.below(8) + 1
  const area = random.pick(['d-e-1', 'd-e-1', 'd-e', 'd'])
  const reads: readonly (readonly [NounName, string, Record<string, unknown>])[] = [
    ['letter', 'counts', {}],
    ['letter', 'mine', {}],
    ['letter', 'desk', { area, tab: random.pick(['unread', 'due', 'drafts', 'answered']), limit: 5 }],
    ['letter', 'desk', { area, search: random.pick(['书记', '消防', '路灯']) }],
    ['letter', 'late', { area }],
    ['letter', 'late-offices', {}],
    ['letter', 'secretaries', { area: 'd-e-1-g' }],
    ['letter', 'published', { area }],
    ['letter', 'deputies', { area }],
    ['letter', 'open', { letter }],
    ['letter', 'photos', { letter }],
    ['letter', 'reveal', { letter }],
    ['letter', 'mark-read', { letter }],
    ['ticket', 'mine', {}],
    ['ticket', 'nearby', { area }],
    ['ticket', 'queue', { assignment: assignmentId(who) }],
    ['ticket', 'counts', { assignment: assignmentId(who) }],
    ['person', 'me', {}],
    ['area', 'leaders', { area: 'd-e-1-g' }],
  ]
  if (random.chance(0.5)) {
    const [noun, action, input] = random.pick(reads)
    return { who, noun, action, input }
  }
  const action = random.pick(roads)
  const change = action === 'save-draft' ? { letter } : { letter, version, command: random.uuid() }
  return { who, noun: 'letter', action, input: { ...change, ...letterWire[action as 'add'] } }
}

it(`${STEPS} actions of the secretary, the deputy and everyone under them tell nothing of it (seed ${seed})`, async () => {
  const random = new Random(seed)
  const letters = new Map<string, number>()
  const sides = [without, within] as const
  const both = async (event: Event): Promise<string> => {
    const [one, other] = [await ask(without, event), await ask(within, event)]
    if (one !== other)
      throw new Error(`${JSON.stringify(event)}\nwithout it: ${one}\nwith it: ${other}\n(LINSHENG_SEED=${seed})`)
    return one
  }
  const write = async (who: string, level: string): Promise<string> => {
    const id = random.uuid()
    const input = { id, level, area: 'd-e-1-g', text: `北门的路灯坏了，第${random.below(999)}次。` }
    await both({ who, noun: 'letter', action: 'write', input })
    return id
  }
  // Enough answers at the street's desk for a figure: one more there would be seen in it.
  for (let n = 0; n < 12; n += 1) {
    const letter = await write('li', 'street')
    const input = { letter, version: 1, command: random.uuid(), reply: '您好，路灯已经换好，请您放心。' }
    await both({ who: 'street-secretary', noun: 'letter', action: 'answer', input })
  }
  const secret = new Secret(random)
  await secret.write()
  const heard = new Map<string, number>()
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.06)) letters.set(await write(random.pick(writers), 'community'), 1)
    if (random.chance(0.1)) await secret.goOn()
    if (random.chance(0.05)) {
      pass(random.pick([{ hours: 5 }, { days: 2 }, { days: 9 }]))
      for (const side of sides) await side.cloud.fireTimer('letter', 'letter-due')
      // What a timer moved is not the version that was known.
      for (const { id, version } of await rowsOf(without)<{ id: string; version: number }>(
        'select id, version from letter',
      ))
        if (letters.has(id)) letters.set(id, version)
    }
    const event = eventOf(random, letters)
    const answer = await both(event)
    const reply = JSON.parse(answer.replace(/ [\d,]*$/, '')) as {
      ok: boolean
      code?: string
      data?: { version?: number }
    }
    heard.set(reply.code ?? 'ok', (heard.get(reply.code ?? 'ok') ?? 0) + 1)
    const named = event.input['letter'] as string
    if (reply.ok && typeof reply.data?.version === 'number' && letters.has(named))
      letters.set(named, reply.data.version)
  }
  while (!secret.isTold) await secret.goOn()
  // It was no wall: much was done, much was refused, and in many ways.
  expect(heard.get('ok')).toBeGreaterThan(STEPS / 5)
  expect(heard.get('not-found')).toBeGreaterThan(STEPS / 20)
  expect(heard.size).toBeGreaterThan(5)

  // Nor by a bell: everything that any of them was ever told is the same.
  const told = `select person_id, noun, what, weight, due_at, made_at, send_at, read_at, case when noun = 'letter' then number end as number
                  from telling where person_id = any ($1::uuid[]) order by made_at, person_id, noun, what, number, due_at`
  const [one, other] = await Promise.all(sides.map((side) => rowsOf(side)(told, [office.map(personId)])))
  expect(other).toEqual(one)
  expect(one?.length).toBeGreaterThan(10)
  const lived = await rowsOf(within)<{ road: string }>('select road from entry where subject_id = $1', [SECRET])
  expect(lived.map(({ road }) => road)).toEqual(expect.arrayContaining(['write', 'acknowledge', 'forward', 'answer']))

  // And the comparison sees what there is to see: an ordinary letter, in one of them alone.
  const input = { id: random.uuid(), level: 'community', area: 'd-e-1-g', text: '只在一边的石榴树。' }
  await within.cloud.callRaw('wang', 'letter', { action: 'write', input })
  for (const [noun, action, said] of [
    ['letter', 'counts', {}],
    ['letter', 'desk', { area: 'd-e-1', search: '石榴树' }],
  ] as const)
    await expect(both({ who: 'deputy', noun, action, input: said })).rejects.toThrow('with it')
}, 900_000)
