import { randomUUID } from 'node:crypto'
import { ticket as contract, type TicketContract } from '../../src/contract/ticket'
import { workStates } from '../../src/domain/ticket/queue'
import { callAs, callRaw } from '../builders/cloud'
import { isFull } from '../builders/random'
import { assignmentId, personId, staff } from '../builders/small-district'
import { aTicket, good, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { wireInputs } from '../builders/wire-inputs'

const { rows } = useDistrict()

/** Every action that names a ticket, with something to say. */
const actions = (Object.keys(contract) as (keyof TicketContract)[]).filter(
  (action) => 'ticket' in (contract[action].input as unknown as { entries: object }).entries,
)

const about = async (action: keyof TicketContract, who: string, ticket: string, version: number): Promise<string> => {
  const road = wireInputs[action as keyof typeof wireInputs] ?? (action === 'attach' ? { photos: [randomUUID()] } : {})
  const change =
    'version' in (contract[action].input as unknown as { entries: object }).entries
      ? { version, command: randomUUID() }
      : {}
  const reply = await callRaw(who, 'ticket', { action, input: { ticket, ...change, ...road } })
  return JSON.stringify({ ...reply, call: '', now: '' })
}

const listed = async (who: string): Promise<string[]> => {
  const [, role] = staff.find(([name]) => name === who) ?? []
  const ids: string[] = good(await callAs(who, 'ticket', 'mine', { limit: 50 })).items.map((item) => item.id)
  if (!role || !workStates[role]) return ids
  for (const side of ['lead', 'co'] as const) {
    const page = good(await callAs(who, 'ticket', 'queue', { assignment: assignmentId(who), side, limit: 50 }))
    ids.push(...page.items.map((item) => item.id))
  }
  return ids
}

const counted = async (who: string): Promise<string> => {
  const [, role] = staff.find(([name]) => name === who) ?? []
  return role && workStates[role]
    ? JSON.stringify(good(await callAs(who, 'ticket', 'counts', { assignment: assignmentId(who) })))
    : ''
}

/** The usual way, by those who are left: the answer of a unit that it is not about. */
const steps: readonly ((story: Story) => Promise<unknown>)[] = [
  (story) => story.must('dispatcher', 'accept', { category: 'city-light-out', urgency: 'ordinary' }),
  (story) => story.must('dispatcher', 'dispatch', { lead: 'u-district' }),
  (story) => story.must('district-handler', 'claim', {}),
  (story) => story.must('district-handler', 'contact', { way: 'phone', outcome: 'reached' }),
  (story) => story.must('district-handler', 'settle', { outcome: 'fixed', reply: '已经调查并处理,向您道歉。' }),
  (story) => story.must('verifier', 'answer', {}),
  (story) => story.must('wang', 'rate', { solved: 'no', level: 'unsatisfied' }),
  (story) => story.must('operator', 'call-back', { outcome: 'reached', solved: 'no', level: 'unsatisfied' }),
  (story) => story.must('supervisor', 'uphold', { reason: '处理符合规定,已书面说明。' }),
]

beforeAll(async () => {
  const { code } = good(
    await callAs('administrator', 'person', 'invite', {
      id: randomUUID(),
      role: 'handler',
      unit: 'u-district',
      name: '区里',
    }),
  )
  good(await callAs('district-handler', 'person', 'accept', { code: code ?? '' }))
})

/** A complaint, whom it keeps out, and somebody near them whom it does not. */
const CASES: readonly (readonly [string, { unit?: string; person?: string }, readonly string[], readonly string[]])[] =
  [
    [
      'a unit',
      { unit: 'u-lamps' },
      ['handler-a', 'handler-b', 'lamp-verifier'],
      ['verifier', 'secretary', 'dispatcher'],
    ],
    [
      'the street office: its head, its people, and the committees under it with theirs',
      { unit: 'u-street-e' },
      [
        'other-handler',
        'community-handler',
        'secretary',
        'grid-leader',
        'community-worker',
        'street-leader',
        'building-leader',
      ],
      ['dispatcher', 'verifier'],
    ],
    [
      'a committee, but not the street above it',
      { unit: 'u-community-1' },
      ['community-handler', 'secretary', 'grid-leader', 'community-worker'],
      ['dispatcher'],
    ],
    ['a person', { person: personId('secretary') }, ['secretary'], ['dispatcher', 'verifier']],
    [
      'a unit’s head: everyone under them',
      { person: personId('other-handler') },
      ['other-handler', 'community-handler', 'secretary'],
      ['dispatcher'],
    ],
  ]

describe.each(isFull ? CASES : CASES.slice(1, 2))('a complaint about %s', (_, whom, keptOut, stillThere) => {
  it('does not exist for those it is about, on any road, list or count, from beginning to end', async () => {
    const nothing = randomUUID()
    const none = new Map<string, string>()
    for (const action of actions) none.set(action, await about(action, 'zhao', nothing, 1))
    const before = new Map<string, string>()
    for (const who of keptOut) before.set(who, await counted(who))
    const story = await aTicket('wang', { kind: 'complaint', text: '他们态度恶劣,推诿了三次。', about: whom })
    const wrong: string[] = []
    for (const step of [() => Promise.resolve(), ...steps]) {
      await step(story)
      for (const who of keptOut) {
        for (const action of actions) {
          const heard = await about(action, who, story.id, story.version)
          if (heard !== none.get(action)) wrong.push(`${who} ${action} in ${story.state}: ${heard}`)
        }
        if ((await listed(who)).includes(story.id)) wrong.push(`${who} has it in a list in ${story.state}`)
        if ((await counted(who)) !== before.get(who)) wrong.push(`${who} counts it in ${story.state}`)
      }
      for (const who of stillThere) if (!(await story.seen(who)).id) wrong.push(`${who} lost it in ${story.state}`)
    }
    expect(wrong).toEqual([])
    expect(story.state).toBe('closed')
    const [stored] = await rows<{ version: number; last_seq: number }>(
      'select version, last_seq from ticket where id = $1',
      [story.id],
    )
    expect(stored).toEqual({ version: story.version, last_seq: steps.length })
  })
})

it('is never given to the unit that it is about, nor offered for it', async () => {
  const story = await aTicket('wang', { kind: 'complaint', about: { unit: 'u-street-e' } })
  await story.accepted()
  const offered = good(await callAs('dispatcher', 'ticket', 'candidates', { ticket: story.id })).units.map(
    (unit) => unit.id,
  )
  expect(offered).toContain('u-lamps')
  for (const unit of ['u-street-e', 'u-community-1']) {
    expect(offered).not.toContain(unit)
    expect(await story.take('dispatcher', 'dispatch', { lead: unit })).toMatchObject({ code: 'unit-recused' })
    const due = new Date(Date.now() + 86_400_000).toISOString()
    expect(await story.take('dispatcher', 'dispatch', { lead: 'u-lamps', co: [{ unit, due }] })).toMatchObject({
      code: 'unit-recused',
    })
  }
})

it('a dispatcher who sees whom it is about keeps them out from then on; what was named before stays named', async () => {
  const story = await aTicket('wang', { kind: 'complaint', about: { unit: 'u-lamps' } })
  expect((await story.seen('secretary')).id).toBe(story.id)
  await story.must('dispatcher', 'accept', {
    category: 'city-light-out',
    urgency: 'ordinary',
    about: { person: personId('secretary') },
  })
  for (const who of ['secretary', 'handler-a', 'lamp-verifier'])
    expect(await callAs(who, 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
})

it('A is who it is about: B has it at once, and a unit of nobody else has no handler', async () => {
  const story = await aTicket('wang', { kind: 'complaint', about: { person: personId('handler-a') } })
  await story.accepted()
  await story.dispatched()
  expect(await story.take('handler-a', 'claim', {})).toMatchObject({ code: 'not-found' })
  await story.must('handler-b', 'claim', {})
  const alone = await aTicket('wang', { kind: 'complaint', about: { person: personId('street-w-handler') } })
  await alone.accepted()
  expect(await alone.take('dispatcher', 'dispatch', { lead: 'u-street-w' })).toMatchObject({
    code: 'unit-has-no-handler',
  })
})

it('whoever filed it for somebody and turns out to be whom it is about loses sight of it', async () => {
  const story = await aTicket('grid-leader', {
    kind: 'help',
    channel: 'visit',
    onBehalf: { name: '老李', phone: null },
  })
  expect(good(await callAs('grid-leader', 'ticket', 'mine', {})).items.map((item) => item.id)).toContain(story.id)
  await story.must('dispatcher', 'accept', {
    category: 'city-light-out',
    urgency: 'ordinary',
    kind: 'complaint',
    about: { person: personId('grid-leader') },
  })
  expect(await callAs('grid-leader', 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('grid-leader', 'ticket', 'mine', {})).items.map((item) => item.id)).not.toContain(story.id)
})

it('the requester is never shut out of their own complaint, though it is about their own unit', async () => {
  const story = await aTicket('handler-b', { kind: 'complaint', about: { unit: 'u-lamps' } })
  expect((await story.seen('handler-b')).relation).toBe('requester')
  await story.accepted()
  expect(good(await callAs('handler-b', 'ticket', 'mine', {})).items.map((item) => item.id)).toContain(story.id)
  expect(await listed('handler-a')).not.toContain(story.id)
})
