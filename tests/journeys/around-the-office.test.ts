import { callAs } from '../builders/cloud'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

useDistrict()

it('a complaint about the street office goes around it', async () => {
  const story = await aTicket('wang', {
    kind: 'complaint',
    isPublic: true,
    text: '东街道办事处窗口推诿。',
    about: { unit: 'u-street-e' },
  })
  expect(await story.seen('wang')).toMatchObject({ about: { unit: '东街道办事处', person: false }, isPublic: false })
  await story.accepted()
  const offered = good(await callAs('dispatcher', 'ticket', 'candidates', { ticket: story.id })).units.map(
    (unit) => unit.id,
  )
  expect(offered).not.toContain('u-street-e')
  expect(await story.take('dispatcher', 'dispatch', { lead: 'u-street-e' })).toMatchObject({ code: 'unit-recused' })
  await story.dispatched('u-lamps')
  await story.claimed()
  await story.contacted()
  await story.settled()
  for (const who of ['other-handler', 'community-handler', 'secretary', 'grid-leader', 'community-worker'])
    expect(await callAs(who, 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
  await story.answered()
  await story.must('wang', 'rate', { solved: 'yes', level: 'satisfied' })
  // Confidential: never shown to the neighbours, whatever the requester had ticked.
  expect(good(await callAs('li', 'ticket', 'nearby', { area: 'd' })).items).toEqual([])
})

it('and comes to the same office when it is about something else', async () => {
  const story = await (await aTicket('wang')).upTo('accepted')
  await story.dispatched('u-street-e')
  expect((await story.seen('other-handler')).can).toEqual(['claim', 'return'])
})
