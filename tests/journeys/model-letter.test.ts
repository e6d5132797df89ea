import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import type { RoadName } from '../../src/domain/letter/roads'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { letterCast, LetterModel, type Said } from '../builders/letter-model'
import { letterWire } from '../builders/letter-wire'
import { aLetter, layMailbox } from '../builders/mailbox'
import { liveAll } from '../builders/histories'
import { isFull, type Random, seed } from '../builders/random'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const HISTORIES = isFull ? 300 : 10
const STEPS = 40
const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))

const roads: readonly RoadName[] = [
  'add',
  'ask-back',
  'acknowledge',
  'answer',
  'forward',
  'recuse',
  'rate',
  'reopen',
  'withdraw',
  'propose-publication',
  'consent',
  'refuse-consent',
  'publish',
  'unpublish',
]

const sayOf = (random: Random, road: RoadName): Said => {
  if (road === 'recuse') return { named: random.pick(['community', 'street', 'deputy', 'supervisor', 'nobody']) }
  return ['consent', 'refuse-consent', 'publish'].includes(road) ? { fresh: random.chance(0.8) } : {}
}

const NAMED = {
  community: { secretaryOf: 'd-e-1' },
  street: { secretaryOf: 'd-e' },
  deputy: { person: personId('deputy') },
  supervisor: { person: personId('supervisor') },
  nobody: {},
} as const

const wire = async (random: Random, road: RoadName, said: Said, id: string): Promise<Record<string, unknown>> => {
  if (road === 'recuse') return NAMED[said.named ?? 'nobody']
  if (road === 'propose-publication') return { text: `第${random.below(1e9)}稿`, reply: '已经换好。' }
  if (said.fresh === undefined) return letterWire[road as 'add'] ?? {}
  const [row] = await rows<{ public_digest: string | null }>('select public_digest from letter where id = $1', [id])
  return { digest: said.fresh ? (row?.public_digest ?? '0'.repeat(64)) : '1'.repeat(64) }
}

/** One life of one letter: mostly what is allowed, sometimes anything; sent twice, sent late, left lying for weeks. */
const live = async (random: Random): Promise<string[]> => {
  standAt('2026-11-23 09:00')
  const { id } = await aLetter()
  const model = new LetterModel(Date.now())
  const told: string[] = []
  let last: { who: string; event: unknown; reply: string } | null = null
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.2)) {
      pass(random.pick([{ hours: 3 }, { days: 1 }, { days: 6 }, { days: 14 }, { days: 31 }]))
      model.now = Date.now()
      if (random.chance(0.5)) {
        good(await fireTimer('letter', 'letter-due'))
        model.tick()
        told.push('tick')
      }
    }
    if (last && random.chance(0.08)) {
      const again = await callRaw(last.who, 'letter', last.event)
      if (!again.ok || JSON.stringify(again.data) !== last.reply)
        return [...told, `said again: ${JSON.stringify(again)}, not ${last.reply}`]
    }
    if (random.chance(0.15)) {
      const who = random.pick(letterCast)
      const text = `草稿${step}`
      const draft = random.chance(0.8) ? model.draftVersion : model.draftVersion + 3
      const reply = await callAs(who, 'letter', 'save-draft', { letter: id, draft, text })
      const expected = !model.isDraftedBy(who) ? 'not-found' : draft === model.draftVersion ? 'ok' : 'draft-changed'
      told.push(`${who} drafts: ${expected}`)
      if ((reply.ok ? 'ok' : reply.code) !== expected) return [...told, `heard ${JSON.stringify(reply)}`]
      if (reply.ok) model.save(text)
    }
    const choices = letterCast.flatMap((who) => roads.map((road) => ({ who, road, said: sayOf(random, road) })))
    // Mostly on: a letter that is withdrawn, or whose every reader is kept out at once, has little to tell.
    const goesOn = random.chance(0.85)
    const open = choices.filter(
      ({ who, road, said }) =>
        model.verdict(who, road, said) === 'ok' && !(goesOn && (road === 'withdraw' || road === 'recuse')),
    )
    const { who, road, said } = random.chance(0.75) && open.length > 0 ? random.pick(open) : random.pick(choices)
    const isStale = random.chance(0.05)
    const version = isStale ? model.version + random.pick([-1, 1]) || 99 : model.version
    const more = await wire(random, road, said, id)
    const event = { action: road, input: { letter: id, version, command: random.uuid(), ...more } }
    const reply = await callRaw(who, 'letter', event)
    const expected = isStale && model.reads(who) ? 'stale-version' : model.verdict(who, road, said)
    told.push(
      `${who} ${road} ${JSON.stringify(said)} in ${model.state} at ${model.office} v${model.version}: ${expected}`,
    )
    if ((reply.ok ? 'ok' : reply.code) !== expected) return [...told, `heard ${JSON.stringify(reply)}`]
    if (reply.ok) {
      model.take(who, road, said)
      last = { who, event, reply: JSON.stringify(reply.data) }
    }
    if (random.chance(0.15)) {
      const reader = random.pick(letterCast)
      const seen = await callAs(reader, 'letter', 'open', { letter: id })
      const wanted = roads.filter((each) => model.verdict(reader, each, {}, true) === 'ok')
      const [is, should] = [
        seen.ok ? seen.data.can.join() : seen.code,
        model.reads(reader) ? wanted.join() : 'not-found',
      ]
      if (is !== should) return [...told, `${reader} is shown ${is}, not ${should}`]
    }
  }
  const [stored] = await rows(
    `select state, version, ending, office_area_id as office, rounds, reopens, forwards, asked, unread, publication, draft,
            draft_version as "draftVersion", jsonb_array_length(ratings) as ratings, last_seq + 1 as entries,
            (select count(*)::int from entry e where e.subject_id = t.id) as counted,
            (select count(*)::int from ticket k where k.origin_id = t.id) as tickets, (ended_at is null) as open,
            (published_at is not null) as shown
       from letter t where id = $1`,
    [id],
  )
  const { state, version, ending, office, rounds, reopens, forwards, asked, unread, publication, draft } = model
  const wanted = {
    ...{ state, version, ending, office, rounds, reopens, forwards, asked, unread, publication, draft },
    draftVersion: model.draftVersion,
    ratings: model.ratings,
    entries: version,
    counted: version,
    tickets: forwards,
    open: state !== 'closed' && state !== 'withdrawn',
    shown: publication === 'published',
  }
  return JSON.stringify(stored) === JSON.stringify(wanted)
    ? []
    : [...told, `stored ${JSON.stringify(stored)}`, `wanted ${JSON.stringify(wanted)}`]
}

it(`${HISTORIES} random histories of ${STEPS} steps go as the model says (seed ${seed})`, async () => {
  await liveAll(HISTORIES, live)
}, 1_800_000)

it('holds every chain; the long run went everywhere: every road, every desk', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  if (!isFull) return
  const roadsTaken = await rows<{ road: string }>(`select distinct road from entry where noun = 'letter'`)
  expect(roadsTaken.map((row) => row.road).sort()).toEqual([...roads, 'write', 'lapse', 'close'].sort())
  const desks = await rows<{ office_area_id: string }>('select distinct office_area_id from letter')
  expect(desks.map((row) => row.office_area_id).sort()).toEqual(['d', 'd-e', 'd-e-1'])
})
