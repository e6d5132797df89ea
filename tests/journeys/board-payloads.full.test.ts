import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { board } from '../../src/contract/board'
import { callRaw } from '../builders/cloud'
import { events, spoil, texts } from '../builders/nasty'
import { aPost, type PostStory } from '../builders/post-story'
import { isFull, Random, seed } from '../builders/random'
import { assignmentId, residents, staff } from '../builders/small-district'
import { useDistrict } from '../builders/use-district'

const COUNT = isFull ? 20_000 : 300
const { rows } = useDistrict()
const random = new Random(seed)
const people = [...residents, ...staff.map(([name]) => name), 'nobody-yet', null]
const LEAK =
  /\bat .+:\d+:\d+|node_modules|\.ts:\d|\b(?:select|insert into|update|delete from) \w|syntax error|duplicate key|violates|PGlite|postgres|TypeError|RangeError/i

const stories: PostStory[] = []
beforeAll(async () => {
  for (const who of ['wang', 'li', 'zhao']) stories.push(await aPost(who), await (await aPost(who)).approved())
  const [, shown] = stories
  await shown?.answered()
}, 60_000)

/** An input that could be right for this action, from what is there. */
const sayable = (action: string): Record<string, unknown> => {
  const story = random.pick(stories)
  const text = random.pick(texts).slice(0, 1_900)
  const change = {
    post: story.id,
    version: random.chance(0.8) ? story.version : random.below(9),
    command: random.uuid(),
  }
  const name = random.pick([
    { kind: 'anonymous' },
    { kind: 'surname', title: '女士' },
    { kind: 'nickname', nickname: text.slice(0, 10) },
    { kind: 'nickname' },
  ])
  const assignment = assignmentId(random.pick(staff)[0])
  const about = random.pick([null, { unit: 'u-lamps' }, { unit: 'nobody' }, { person: random.uuid() }])
  const shaped: Readonly<Record<string, Record<string, unknown>>> = {
    post: {
      id: random.chance(0.9) ? random.uuid() : story.id,
      area: random.pick(['d-e-1', 'd-e-1-g', 'd', 'nowhere']),
      text,
      name,
      about,
    },
    approve: { ...change, about },
    hide: { ...change, reason: 'attack', words: text.slice(0, 150) },
    refer: { ...change, about: about ?? {} },
    appeal: { ...change, reason: text },
    uphold: { ...change, words: text.slice(0, 150) },
    answer: { ...change, text, unit: random.pick([null, 'u-lamps', 'u-community-1', 'nobody']) },
    rate: { ...change, solved: 'no', level: 'fairly', words: text },
    merge: { ...change, into: random.pick(stories).id },
    raise: { ...change, kind: 'help', place: text.slice(0, 60) },
    report: { post: story.id, reason: 'other', words: text.slice(0, 150) },
    reply: { post: story.id, id: random.uuid(), text: text.slice(0, 400), name },
    decide: { items: [{ noun: 'post', ...change, verdict: random.pick(['approve', 'hide']) }] },
    list: { area: random.pick(['d', 'd-e', 'd-e-1-g', 'nowhere']), order: random.pick(['newest', 'most-joined']) },
    pictures: { photos: [random.uuid()] },
    topics: { area: 'd-e-1' },
    'open-topic': {
      id: random.uuid(),
      area: 'd-e-1',
      title: text.slice(0, 50),
      text,
      from: '2026-11-01T00:00:00Z',
      to: '2026-12-01T00:00:00Z',
    },
    'close-topic': { topic: random.uuid() },
    queue: { assignment, limit: 5 },
    'reply-queue': { assignment },
    counts: { assignment },
    words: { search: text.slice(0, 30) },
    'add-word': { word: text.slice(0, 15), category: 'other' },
    'drop-word': { word: text.slice(0, 15) },
    'withdraw-reply': { reply: random.uuid() },
    'report-reply': { reply: random.uuid(), reason: 'other' },
    mine: { side: 'joined' },
  }
  return (
    shaped[action] ?? (['open', 'replies', 'reveal', 'join', 'leave'].includes(action) ? { post: story.id } : change)
  )
}

it(`${COUNT} random payloads at the board: a refusal with a code or a result, never a fault, never a leak (seed ${seed})`, async () => {
  const heard = new Map<string, number>()
  for (let i = 0; i < COUNT; i += 1) {
    const action = random.pick(Object.keys(board))
    let input: unknown = sayable(action)
    for (let spoiled = random.below(4); spoiled > 1; spoiled -= 1) input = spoil(random, input)
    const event = random.chance(0.03) ? random.pick(events) : { action, input }
    const who = random.pick(people)
    const reply = await callRaw(who, 'board', event)
    const wire = JSON.stringify(reply)
    if (!reply.ok && (reply.code === 'fault' || LEAK.test(wire)))
      throw new Error(
        `payload ${i} of seed ${seed}: ${action} by ${who}: ${wire.slice(0, 300)} ${JSON.stringify(input)?.slice(0, 300)}`,
      )
    heard.set(reply.ok ? 'ok' : reply.code, (heard.get(reply.ok ? 'ok' : reply.code) ?? 0) + 1)
  }
  expect(heard.get('ok') ?? 0).toBeGreaterThan(COUNT / 20)
  expect(heard.size).toBeGreaterThan(10)
  expect((await verifyChains({ query: rows })).broken).toEqual([])
}, 1_200_000)
