import { callAs } from '../builders/cloud'
import { personId } from '../builders/small-district'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

it('returned once, then the street’s unit: which may not return it again', async () => {
  standAt('2026-11-23 09:00')
  const story = await (await aTicket('wang')).upTo('dispatched')
  const back = {
    ticket: story.id,
    version: story.version,
    command: '7f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506',
    reason: '灯是街道装的,不是我们的。',
  }
  const first = good(await callAs('handler-a', 'ticket', 'return', back))
  // The unit no longer sees it, but a retry still hears that it was done.
  expect(await callAs('handler-a', 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('handler-a', 'ticket', 'return', back))).toEqual(first)
  story.version = first.version
  expect((await story.seen('dispatcher')).entries.at(-1)).toMatchObject({
    road: 'return',
    note: '灯是街道装的,不是我们的。',
  })
  expect(JSON.stringify(await story.seen('wang'))).not.toContain('不是我们的')

  pass({ hours: 1 })
  await story.must('dispatcher', 'dispatch', { lead: 'u-street-e' })
  expect(await story.seen('other-handler')).toMatchObject({ returns: 1, can: ['claim'] })
  expect(await story.take('other-handler', 'return', { reason: '也不是我们的。' })).toMatchObject({
    code: 'returned-once-already',
  })
  await story.must('other-handler', 'claim', {})
  await story.must('other-handler', 'contact', { way: 'visit', outcome: 'reached' })
  await story.must('other-handler', 'settle', { outcome: 'fixed', reply: '街道已经把灯换了,请您看看。' })
  await story.answered()
  expect(await story.seen('wang')).toMatchObject({
    settlement: { unit: '东街道办事处' },
    lead: { unitName: '东街道办事处' },
  })
  // The promise of the first day stood all the while.
  expect(onTheWall((await story.seen('dispatcher')).clocks.find((clock) => clock.name === 'settle')?.due)).toBe(
    '2026-11-30 18:00',
  )
  expect(await rows(`select unit_id from slip where ticket_id = $1 order by made_at`, [story.id])).toEqual([
    { unit_id: 'u-lamps' },
    { unit_id: 'u-street-e' },
  ])
})

it('with helpers: nobody settles before every part is done, and a returned slip takes its parts along', async () => {
  standAt('2026-11-23 09:00')
  const due = '2026-11-25T10:00:00.000Z'
  const story = await (await aTicket('wang')).upTo('accepted')
  await story.must('dispatcher', 'dispatch', { lead: 'u-lamps', co: [{ unit: 'u-street-e', due }] })
  const parts = async () =>
    (
      await rows<{ open: number }>('select count(*)::int as open from part where ticket_id = $1 and done_at is null', [
        story.id,
      ])
    )[0]?.open
  expect(await parts()).toBe(1)
  await story.must('handler-a', 'return', { reason: '不是我们的。' })
  expect(await parts()).toBe(0)
  await story.must('dispatcher', 'dispatch', { lead: 'u-lamps', co: [{ unit: 'u-street-e', due }] })
  await story.claimed()
  await story.contacted()
  expect(await story.take('handler-a', 'settle', { outcome: 'fixed', reply: '灯已经换好了,请您看看。' })).toMatchObject(
    { code: 'parts-not-finished' },
  )
  await story.must('other-handler', 'finish-part', { unit: 'u-street-e', text: '路面已恢复。' })
  expect(await parts()).toBe(0)
  await story.settled()
})

it('two handlers at once: one has it, the other is told who', async () => {
  standAt('2026-11-23 09:00')
  await rows(
    `insert into assignment (id, person_id, role, unit_id, post, from_at) values ('00000000-0000-4000-a000-00000000000c', $1, 'handler', 'u-lamps', 'A', '2020-01-01')`,
    [personId('zhao')],
  )
  const story = await (await aTicket('wang')).upTo('dispatched')
  const claim = (who: string, n: number) =>
    callAs(who, 'ticket', 'claim', {
      ticket: story.id,
      version: story.version,
      command: `8f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f50${n}`,
    })
  const replies = await Promise.all([claim('handler-a', 1), claim('zhao', 2)])
  const lost = replies.find((reply) => !reply.ok)
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  expect(lost).toMatchObject({ code: 'stale-version', detail: { state: 'handling', road: 'claim', role: 'handler' } })
})
