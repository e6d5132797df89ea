import { callAs, fireTimer } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { assignmentId, personId } from '../builders/small-district'
import { aTicket, good, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** A matter lags: the unit hears of it before, when and after, those above it too, and each of them once. */
const { rows } = useDistrict()

const remind = () => fireTimer('ticket', 'ticket-remind')
const heard = async (story: Story, ...who: string[]) => {
  const found = await rows<{ person_id: string; what: string }>(
    'select person_id, what from telling where subject_id = $1 order by made_at, what',
    [story.id],
  )
  return Object.fromEntries(
    who.map((name) => [name, found.filter((row) => row.person_id === personId(name)).map(({ what }) => what)]),
  )
}
const levelOf = async (story: Story) =>
  (
    await rows<{ supervision: string; remind_at: Date | null; version: number }>(
      'select supervision, remind_at, version from ticket where id = $1',
      [story.id],
    )
  )[0]

it('an unclaimed slip: A is warned, then B, the dispatcher and the supervisor are told; lateness grows to a talk', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('li')).upTo('dispatched')
  await remind()
  expect(await heard(story, 'handler-a')).toEqual({ 'handler-a': ['dispatched-to-you'] })
  standAt('2026-11-23 10:30')
  for (let n = 0; n < 3; n += 1) await remind()
  expect(await heard(story, 'handler-a', 'handler-b')).toEqual({
    'handler-a': ['dispatched-to-you', 'claim-soon'],
    'handler-b': [],
  })
  standAt('2026-11-23 11:00')
  await Promise.all([remind(), remind(), remind()])
  expect(await heard(story, 'handler-b', 'dispatcher', 'supervisor', 'li')).toEqual({
    'handler-b': ['claim-late'],
    dispatcher: ['claim-late'],
    supervisor: ['claim-late'],
    li: ['accepted'],
  })
  expect(await levelOf(story)).toMatchObject({ supervision: 'reminder', version: story.version })
  standAt('2026-11-30 11:00')
  await remind()
  await remind()
  // A week without a timer: what is, not all that has been. The contact of 24 hours is as late.
  expect((await heard(story, 'supervisor'))['supervisor']).toEqual(['claim-late', 'raised-red', 'raised-talk'])
  expect(await levelOf(story)).toMatchObject({ supervision: 'talk' })
  // Staff read the level, on the card too; whoever asked is told that it was chased, in no word of the staff's.
  expect(await story.seen('supervisor')).toMatchObject({ supervision: 'talk', isChased: true })
  expect(await story.seen('li')).toMatchObject({ supervision: null, isChased: true })
  const queue = good(await callAs('handler-b', 'ticket', 'queue', { assignment: assignmentId('handler-b') }))
  expect(queue.items.find(({ id }) => id === story.id)).toMatchObject({ supervision: 'talk', caller: null })
  // The level is a record: taking it up late does not take it back.
  await story.claimed('handler-b')
  await remind()
  expect(await levelOf(story)).toMatchObject({ supervision: 'talk' })
})

it('never at night; what is taken up in time is never said to be late; a timer with an old clock changes nothing', async () => {
  standAt('2026-12-01 20:00')
  const story = await (await aTicket('li')).upTo('dispatched')
  standAt('2026-12-01 23:30')
  await remind()
  expect(await heard(story, 'dispatcher')).toEqual({ dispatcher: [] })
  standAt('2026-12-02 08:00')
  await remind()
  expect((await heard(story, 'dispatcher'))['dispatcher']).toEqual(['claim-late'])
  await story.claimed()
  const before = await levelOf(story)
  standAt('2026-12-01 20:10')
  await remind()
  expect(await levelOf(story)).toEqual(before)
  standAt('2026-12-03 09:00')
  const swift = await (await aTicket('li')).upTo('settled')
  standAt('2026-12-03 20:00')
  await remind()
  expect((await heard(swift, 'handler-a', 'supervisor'))['supervisor']).toEqual([])
})

it('whom a matter is about does not hear of its lateness', async () => {
  standAt('2026-12-07 09:00')
  const story = await aTicket('li', { kind: 'complaint', about: { person: personId('supervisor') } })
  await story.accepted()
  standAt('2026-12-20 09:00')
  await remind()
  expect(await heard(story, 'supervisor', 'dispatcher')).toEqual({
    supervisor: [],
    dispatcher: expect.arrayContaining(['raised-talk']) as unknown,
  })
})
