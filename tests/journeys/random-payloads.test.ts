import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { nouns, type NounName } from '../../src/contract/nouns'
import { tidy } from '../../src/domain/text/tidy'
import { callRaw, files } from '../builders/cloud'
import type { CallStory } from '../builders/call-story'
import { hotlineSays, someCalls } from '../builders/hotline-says'
import { events, spoil, texts } from '../builders/nasty'
import { jpeg } from '../builders/photo'
import { letterSayable } from '../builders/letter-sayable'
import { aLetter, layMailbox, mailboxStaff, type Correspondence } from '../builders/mailbox'
import { isFull, Random, seed } from '../builders/random'
import { assignmentId, personId, residents, staff } from '../builders/small-district'
import { stages, ticketAt } from '../builders/stage'
import { aTicket, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { wireInputs } from '../builders/wire-inputs'

const COUNT = isFull ? 20_000 : 1_000
const { rows } = useDistrict()
const random = new Random(seed)
const people = [...residents, ...staff.map(([name]) => name), ...mailboxStaff.map(([name]) => name), 'nobody-yet']

/** Nothing of how it is made may be read from a reply. */
const LEAK =
  /\bat .+:\d+:\d+|node_modules|\.ts:\d|\b(?:select|insert into|update|delete from) \w|syntax error|duplicate key|violates|relation "|PGlite|postgres|ECONN|TypeError|RangeError|SyntaxError/i

const stories: Story[] = []
const calls: CallStory[] = []
const letters: Correspondence[] = []
beforeAll(async () => {
  for (const stage of stages) stories.push(await ticketAt(stage))
  calls.push(...(await someCalls()))
  stories.push(
    await ticketAt('handling', { co: true }),
    await aTicket('li', { kind: 'complaint', about: { unit: 'u-lamps' } }),
  )
  await layMailbox(rows)
  for (let n = 0; n < 12; n += 1)
    letters.push(await aLetter(n % 2 === 0 ? 'wang' : 'li', { aboutSecretary: n % 4 === 3 }))
}, 60_000)

/** An input that could be right for this action, from what is there: other people's tickets and stale versions among it. */
const sayable = (noun: NounName, action: string): Record<string, unknown> => {
  const story = random.pick(stories)
  const change = {
    ticket: random.chance(0.9) ? story.id : random.uuid(),
    version: random.chance(0.8) ? story.version : random.below(9),
    command: random.uuid(),
  }
  const road = wireInputs[action as keyof typeof wireInputs]
  if (noun === 'ticket' && road) return { ...change, ...road }
  const assignment = assignmentId(random.pick(staff)[0])
  const letter = random.pick(letters)
  const shaped: Readonly<Record<string, Record<string, unknown>>> = {
    'ticket/submit': {
      id: random.chance(0.9) ? random.uuid() : story.id,
      text: random.pick(texts),
      kind: random.pick(['help', 'complaint', 'tip-off', 'consult']),
      place: random.pick([
        { area: 'd-e-1-g', text: random.pick(texts).slice(0, 60) },
        { longitude: 0.5, latitude: 0.5 },
        { longitude: 9, latitude: 9 },
        { longitude: 1 },
      ]),
      isPublic: random.chance(0.5),
      about: random.pick([null, { unit: 'u-lamps' }, { person: personId('handler-a') }, { person: random.uuid() }]),
      onBehalf: random.pick([
        null,
        {
          name: random.pick(texts).slice(0, 20),
          phone: random.pick(['13800000001', '+86 139 0000 0002', '028-85800000']),
        },
      ]),
    },
    'ticket/attach': { ...change, photos: [random.uuid()] },
    'ticket/queue': { assignment, limit: 5 },
    'ticket/counts': { assignment },
    'ticket/nearby': { area: random.pick(['d', 'd-e', 'd-e-1-g', 'nowhere']) },
    'ticket/pictures': { photos: [random.uuid()] },
    'ticket/candidates': { ticket: story.id, search: random.pick(texts).slice(0, 30) },
    'ticket/mine': { open: true, after: null },
    ...letterSayable(random, letter.id),
    'person/update': { name: random.pick(texts).slice(0, 25), home: random.pick(['d-e-1', 'd', 'nowhere']) },
    'person/bind-phone': {
      code: random.pick([
        'phone:13800000001',
        `phone:139${10_000_000 + random.below(9_999)}`,
        'phone:x',
        random.pick(texts).slice(0, 100),
      ]),
    },
    'person/set-away': { assignment, until: random.pick([null, '2199-12-31T23:59:59Z', '2026-02-29T00:00:00Z']) },
    'person/invite': {
      id: random.uuid(),
      role: random.pick(['handler', 'verifier', 'administrator']),
      area: random.pick([null, 'd', 'd-e', 'nowhere']),
      unit: random.pick([null, 'u-lamps', 'nobody']),
      name: random.pick(texts).slice(0, 20),
    },
    'person/revoke': { invitation: random.uuid() },
    'person/accept': { code: random.pick(texts).slice(0, 60) },
    'person/dismiss': { assignment: random.uuid() },
    'area/tree': { under: random.pick([null, 'd', 'd-e-1', 'nowhere']) },
    'area/search': { name: random.pick(texts).slice(0, 30) },
    'area/locate': { longitude: random.next() * 8 - 2, latitude: random.next() * 4 - 1 },
    'area/leaders': { area: random.pick(['d', 'd-e-1-g', 'nowhere']) },
    'area/units': { search: random.pick(texts).slice(0, 30), area: random.pick([null, 'd-e']) },
    'catalogue/match': { category: random.pick(['city-light-out', 'nothing']), area: random.pick(['d-e', 'nowhere']) },
    'file/keep': {
      id: random.uuid(),
      fileId: random.pick([
        'cloud://test/incoming/a.jpg',
        'cloud://test/photo/b.jpg',
        `cloud://test/incoming/${random.pick(texts).slice(0, 50)}`,
      ]),
    },
    'file/drop': { id: random.uuid() },
    ...hotlineSays(random, random.pick(calls), assignment),
  }
  return (
    shaped[`${noun}/${action}`] ??
    ('ticket' in sayableFields(noun, action)
      ? { ticket: story.id }
      : 'letter' in sayableFields(noun, action)
        ? { letter: letter.id }
        : {})
  )
}

const sayableFields = (noun: NounName, action: string): object => {
  const row = (nouns[noun] as Readonly<Record<string, { input: unknown }>>)[action]
  return (row?.input as { entries: object }).entries
}

const names = Object.keys(nouns) as NounName[]

it(`${COUNT} random payloads at all functions: a refusal with a code or a result, never a fault, never a leak (seed ${seed})`, async () => {
  const heard = new Map<string, number>()
  const submitted: { id: string; text: string }[] = []
  for (let i = 0; i < COUNT; i += 1) {
    files.kept.set('cloud://test/incoming/a.jpg', random.chance(0.5) ? jpeg() : Buffer.from(random.pick(texts)))
    const noun = random.chance(0.8) ? random.pick(['ticket', 'ticket', 'letter'] as const) : random.pick(names)
    const action = random.pick(Object.keys(nouns[noun]))
    const who = random.chance(0.02) ? null : random.pick(people)
    let input: unknown = sayable(noun, action)
    for (let spoiled = random.below(4); spoiled > 1; spoiled -= 1) input = spoil(random, input)
    const event = random.chance(0.04) ? random.pick(events) : { action, input }
    const reply = await callRaw(who, noun, event)
    const told = `payload ${i} of seed ${seed}: ${noun} ${action} by ${who}`
    const wire = JSON.stringify(reply)
    if (!reply.ok) {
      if (!/^[a-z]+(-[a-z]+)*$/.test(reply.code) || reply.code === 'fault')
        throw new Error(`${told}: ${wire.slice(0, 300)}`)
      if (LEAK.test(wire)) throw new Error(`${told} leaks: ${wire.slice(0, 300)}`)
    }
    heard.set(reply.ok ? 'ok' : reply.code, (heard.get(reply.ok ? 'ok' : reply.code) ?? 0) + 1)
    const said = (event as { input?: { id?: string; text?: string } } | null)?.input
    if (
      reply.ok &&
      noun === 'ticket' &&
      action === 'submit' &&
      who !== null &&
      said?.id &&
      typeof said.text === 'string'
    )
      submitted.push({ id: said.id, text: said.text })
  }
  // It was no wall that everything bounced off: many ways in, many ways out.
  expect(heard.get('ok') ?? 0).toBeGreaterThan(COUNT / 20)
  expect(heard.get('bad-input') ?? 0).toBeGreaterThan(COUNT / 20)
  expect(heard.size).toBeGreaterThan(isFull ? 25 : 15)
  if (isFull) expect(submitted.length).toBeGreaterThan(20)
  for (const { id, text } of submitted) {
    const [stored] = await rows<{ text: string }>('select text from ticket where id = $1', [id])
    expect(stored?.text).toBe(tidy(text))
  }
}, 600_000)

it('has left every history whole, and the tables where they were', async () => {
  const verified = await verifyChains({ query: rows })
  expect(verified.broken).toEqual([])
  expect(verified.matters).toBeGreaterThan(stages.length)
  const [tables] = await rows<{ n: number }>(
    `select count(*)::int as n from information_schema.tables where table_schema = 'public'`,
  )
  expect(tables?.n).toBeGreaterThanOrEqual(14)
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})
