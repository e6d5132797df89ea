import { callAs } from '../builders/cloud'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

useDistrict()

it('a neighbour files for an elder; the rating stays hers', async () => {
  const story = await aTicket('zhao', { onBehalf: { name: '王奶奶', phone: '138-0000-0001' } })
  expect(await story.seen('zhao')).toMatchObject({ relation: 'filer', firstAsked: null, can: ['attach'] })
  expect(await story.seen('wang')).toMatchObject({ relation: 'requester', can: ['attach', 'withdraw'] })
  for (const who of ['wang', 'zhao']) {
    const mine = good(await callAs(who, 'ticket', 'mine', {})).items.find((item) => item.id === story.id)
    expect(mine?.mine).toBe(who === 'wang')
  }
  await story.upTo('answered')
  expect(await story.take('zhao', 'rate', { solved: 'yes', level: 'very-satisfied' })).toMatchObject({
    code: 'not-yours',
  })
  expect((await story.seen('zhao')).can).toEqual([])
  await story.must('wang', 'rate', { solved: 'partly', level: 'fairly' })
  expect((await story.seen('zhao')).rating).toMatchObject({ level: 'fairly' })
})

it('a party member who files for a neighbour is a neighbour, and reads no internal note', async () => {
  const story = await aTicket('member', { onBehalf: { name: '老李', phone: null } })
  await story.must('dispatcher', 'accept', {
    category: 'city-light-out',
    urgency: 'ordinary',
    note: '内部备注:此人常来',
  })
  const seen = await story.seen('member')
  expect(seen.relation).toBe('filer')
  expect(JSON.stringify(seen)).not.toContain('内部备注')
  expect(JSON.stringify(await story.seen('secretary'))).toContain('内部备注')
})

it('an operator files for a caller without the app, who later binds the phone and rates', async () => {
  const story = await aTicket('operator', { channel: 'hotline', onBehalf: { name: '李大爷', phone: '139 0000 0007' } })
  expect(await story.seen('operator')).toMatchObject({
    relation: 'staff',
    channel: 'hotline',
    firstAsked: { name: '人operator' },
    requester: { name: '李**' },
    hasPhone: true,
  })
  await story.upTo('settled')
  expect(good(await callAs('li-daye', 'ticket', 'mine', {})).items).toEqual([])
  good(await callAs('li-daye', 'person', 'bind-phone', { code: 'phone:13900000007' }))
  const [found] = good(await callAs('li-daye', 'ticket', 'mine', {})).items
  expect(found).toMatchObject({ id: story.id, mine: true, state: 'settled' })
  // How they are heard is asked when the answer goes out: with the app by now, and so not rung.
  await story.answered()
  expect(story.state).toBe('answered')
  expect(await story.take('operator', 'rate', { solved: 'yes', level: 'very-satisfied' })).toMatchObject({
    code: 'not-yours',
  })
  await story.must('li-daye', 'rate', { solved: 'yes', level: 'satisfied' })
  expect((await story.seen('li-daye')).state).toBe('closed')
  // The next call of the same number finds the same person.
  const next = await aTicket('operator', { channel: 'hotline', onBehalf: { name: '李大爷', phone: '13900000007' } })
  expect((await next.seen('li-daye')).relation).toBe('requester')
})

it('contact details are shown to who must speak with them, and it is written who looked', async () => {
  const story = await (await aTicket('zhao', { onBehalf: { name: '王奶奶', phone: '13800000001' } })).upTo('handling')
  const asked = async (who: string) => {
    const reply = await callAs(who, 'ticket', 'reveal', { ticket: story.id })
    return reply.ok ? reply.data : reply.code
  }
  expect(await asked('handler-a')).toEqual({ name: '人wang', phone: '13800000001' })
  for (const who of ['secretary', 'grid-leader', 'zhao', 'wang']) expect(await asked(who)).toBe('not-yours')
  for (const who of ['li', 'street-w-handler', 'administrator']) expect(await asked(who)).toBe('not-found')
})
