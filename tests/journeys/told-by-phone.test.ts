import { randomUUID } from 'node:crypto'
import { callAs, fireTimer, wechat } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { personId } from '../builders/small-district'
import { aTicket, good, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** 老张 has no app, only a phone: what he has to hear, an operator tells him. */
const { rows } = useDistrict()
const send = () => fireTimer('inbox', 'inbox-send')
const list = async (who: string) => good(await callAs(who, 'inbox', 'phone-list', {})).items
const told = (
  who: string,
  telling: string,
  outcome: 'told' | 'refused' | 'unreachable' | 'wrong-number',
  command: string = randomUUID(),
) => callAs(who, 'inbox', 'told', { telling, command, outcome })
const stateOf = async (telling: string) =>
  (
    await rows<{ send_state: string; failure: string | null; calls: number }>(
      'select send_state, failure, calls from telling where id = $1',
      [telling],
    )
  )[0]

/** A refusal that he has to hear of. */
const refused = async (phone: string): Promise<Story> => {
  const story = await aTicket('zhao', { onBehalf: { name: '老张', phone } })
  pass({ hours: 1 / 30 })
  return story.must('dispatcher', 'refuse', { reason: 'other-body', instead: '请打 95598。' })
}
const itemOf = async (story: Story, who = 'operator') =>
  (await list(who)).find(({ subject, what }) => subject === story.id && what === 'refused')

beforeEach(() => {
  standAt('2026-11-23 09:00')
  wechat.asked.length = 0
})

it('is on the list of the operators who reach the place; one of them has it; the look at his number is written down', async () => {
  const story = await refused('13900000001')
  await send()
  const item = await itemOf(story)
  expect(item).toMatchObject({ what: 'refused', held: 'nobody', calls: 0, area: { id: 'd-e-1' } })
  // What told him earlier is overtaken by what came later: he is rung once.
  expect((await list('operator')).filter(({ subject }) => subject === story.id)).toHaveLength(1)
  expect(JSON.stringify(item)).not.toMatch(/老张|139/)
  const telling = item?.id ?? ''
  const both = await Promise.all(
    ['operator', 'operator-b'].map((who) => callAs(who, 'inbox', 'take-phone', { telling })),
  )
  expect(both.map((reply) => (reply.ok ? 'has it' : reply.code)).sort()).toEqual(['has it', 'phone-taken'])
  const winner = both[0]?.ok ? 'operator' : 'operator-b'
  const other = winner === 'operator' ? 'operator-b' : 'operator'
  expect(both.find((reply) => reply.ok)).toMatchObject({ data: { name: '老张', phone: '13900000001' } })
  expect(
    await rows('select 1 from reveal where subject_id = $1 and person_id = $2', [story.id, personId(winner)]),
  ).toHaveLength(1)
  expect(await told(other, telling, 'told')).toMatchObject({ code: 'phone-taken' })
  const command = randomUUID()
  expect(good(await told(winner, telling, 'told', command))).toMatchObject({ state: 'told' })
  expect(good(await told(winner, telling, 'told', command))).toMatchObject({ state: 'told' })
  expect(await told(winner, telling, 'refused', command)).toMatchObject({ code: 'same-id-other-body' })
  expect(await rows('select 1 from telling_call where telling_id = $1', [telling])).toHaveLength(1)
  expect(await itemOf(story)).toBeUndefined()
})

it('three calls in vain, hours apart, and the administrator is shown it; a wrong number at once', async () => {
  const story = await refused('13900000002')
  await send()
  const telling = (await itemOf(story))?.id ?? ''
  for (const [calls, state] of [
    [1, 'phone'],
    [2, 'phone'],
    [3, 'dead'],
  ] as const) {
    good(await callAs('operator', 'inbox', 'take-phone', { telling }))
    good(await told('operator', telling, 'unreachable'))
    expect(await stateOf(telling)).toMatchObject({ send_state: state, calls })
    expect(await itemOf(story)).toBeUndefined()
    pass({ hours: 4 })
  }
  const dead = good(await callAs('administrator', 'inbox', 'dead-letters', {})).items.find(({ id }) => id === telling)
  expect(dead).toMatchObject({ failure: 'phone-unreachable', calls: 3 })
  good(await callAs('administrator', 'inbox', 'retry', { telling }))
  expect(await stateOf(telling)).toMatchObject({ send_state: 'phone', calls: 0 })
  good(await callAs('operator', 'inbox', 'take-phone', { telling }))
  good(await told('operator', telling, 'wrong-number'))
  expect(await stateOf(telling)).toMatchObject({ send_state: 'dead', failure: 'phone-wrong-number' })
  pass({ hours: 1 })
  good(await callAs('administrator', 'inbox', 'give-up', { telling }))
  expect(await callAs('administrator', 'inbox', 'retry', { telling })).toMatchObject({ code: 'not-dead' })
  // Who did what with it is there for the next administrator, page by page, and for nobody else.
  const page = good(await callAs('administrator', 'inbox', 'mended', { limit: 1 }))
  expect(page.items).toMatchObject([{ act: 'give-up', by: '人administrator', failure: 'phone-wrong-number' }])
  const before = good(await callAs('administrator', 'inbox', 'mended', { limit: 1, after: page.next }))
  expect(before).toMatchObject({ items: [{ act: 'retry', failure: 'phone-unreachable' }], next: null })
  expect(await callAs('operator', 'inbox', 'mended', {})).toMatchObject({ code: 'not-yours' })
})

it('nobody is rung at night', async () => {
  const story = await refused('13900000003')
  await send()
  standAt('2026-11-23 21:30')
  expect(await itemOf(story)).toBeUndefined()
  standAt('2026-11-24 08:00')
  expect(await itemOf(story)).toBeDefined()
})

it('who has the app and reads nothing for a day is rung, once; who has read, or acted, is not', async () => {
  standAt('2026-11-25 09:00')
  const [unread, read, acted] = [await aTicket('wang'), await aTicket('wang'), await aTicket('wang')]
  for (const story of [unread, read, acted]) await story.must('dispatcher', 'ask', { question: '是哪一盏灯?' })
  await send()
  good(await callAs('wang', 'inbox', 'read', { subject: read.id }))
  pass({ hours: 1 })
  await acted.must('wang', 'supply', { text: '北门的。' })
  pass({ hours: 22 })
  await send()
  const rung = async () => (await list('operator')).filter(({ what }) => what === 'asked').map(({ subject }) => subject)
  expect(await rung()).toEqual([])
  pass({ hours: 1 })
  await Promise.all([send(), send()])
  expect(await rung()).toEqual([unread.id])
  await send()
  expect(await rung()).toEqual([unread.id])
})

it('an operator of whom the matter speaks finds nothing, takes nothing and hears that there is nothing', async () => {
  const story = await aTicket('zhao', {
    onBehalf: { name: '老张', phone: '13900000004' },
    kind: 'complaint',
    about: { person: personId('operator') },
  })
  await story.must('dispatcher', 'refuse', { reason: 'other-body', instead: '请打 12388。' })
  await send()
  const telling = (await itemOf(story, 'operator-b'))?.id ?? ''
  expect(telling).not.toBe('')
  expect(await itemOf(story)).toBeUndefined()
  expect(await callAs('operator', 'inbox', 'take-phone', { telling })).toMatchObject({ code: 'not-found' })
  for (const who of ['wang', 'dispatcher', 'administrator'])
    expect(await callAs(who, 'inbox', 'take-phone', { telling })).toMatchObject({ code: 'not-yours' })
})
