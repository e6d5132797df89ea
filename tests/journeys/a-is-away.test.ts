import { callAs } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { assignmentId } from '../builders/small-district'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

useDistrict()
const away = async (until: string | null) =>
  good(await callAs('handler-a', 'person', 'set-away', { assignment: assignmentId('handler-a'), until }))

afterEach(() => away(null))

it('A is away, B takes it and carries it through', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('dispatched')
  expect(await story.take('handler-b', 'claim', {})).toMatchObject({ code: 'not-yours' })
  await away('2026-11-27T10:00:00Z')
  expect((await story.seen('handler-b')).can).toEqual(['claim', 'return'])
  await story.claimed('handler-b')
  await story.must('handler-b', 'contact', { way: 'phone', outcome: 'reached' })
  await story.must('handler-b', 'settle', { outcome: 'fixed', reply: '灯已经换好了,请您看看。' })
  expect(await story.seen('wang')).toMatchObject({ lead: { handler: { name: '人handler-b' } } })
})

it('A goes away in the middle: B goes on, and A again when back', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('handling')
  expect(await story.take('handler-b', 'contact', { way: 'phone', outcome: 'reached' })).toMatchObject({
    code: 'not-yours',
  })
  await away('2026-11-24T01:00:00Z')
  await story.must('handler-b', 'contact', { way: 'phone', outcome: 'reached' })
  pass({ days: 1 })
  expect(await story.take('handler-b', 'settle', { outcome: 'fixed', reply: '灯已经换好了,请您看看。' })).toMatchObject(
    { code: 'not-yours' },
  )
  await story.settled()
})

it('A does not come for two hours: B has it', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('dispatched')
  pass({ hours: 2 })
  await story.claimed('handler-b')
})

it('administrator invites, staff accept and work, dismissed at once; the unit goes on', async () => {
  standAt('2026-11-23 09:00')
  const { code } = good(
    await callAs('administrator', 'person', 'invite', {
      id: '9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506',
      role: 'handler',
      unit: 'u-lamps',
      name: '新师傅',
    }),
  )
  const [held] = good(await callAs('newcomer', 'person', 'accept', { code: code ?? '' })).assignments
  const story = await (await aTicket('wang')).upTo('dispatched')
  await story.claimed('newcomer')
  expect((await story.seen('wang')).lead?.handler?.name).toBe('新师傅')
  good(await callAs('administrator', 'person', 'dismiss', { assignment: held?.id ?? '' }))
  expect(await story.take('newcomer', 'contact', { way: 'phone', outcome: 'reached' })).toMatchObject({
    code: 'not-found',
  })
  // Whoever has it left: a colleague goes on, nothing waits for nobody.
  await story.must('handler-b', 'contact', { way: 'phone', outcome: 'reached' })
  await story.must('handler-a', 'settle', { outcome: 'fixed', reply: '灯已经换好了,请您看看。' })
})
