import { aCall, lamp } from '../builders/call-story'
import { callAs } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { assignmentId } from '../builders/small-district'
import { good, Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const NO = { outcome: 'reached', solved: 'no', level: 'unsatisfied' } as const
const nobody = { outcome: 'unreachable' } as const

/** 夜里三点十分打来的电话: from somebody without the app, to the matter done again because they said that it was not. */
it('a call at 03:10, filed, dispatched at 08:00, settled, called back on the third attempt, rated not solved, reworked', async () => {
  standAt('2026-11-23 03:10')
  const call = await aCall('operator', '13900000310')
  pass({ minutes: 4 })
  await call.must('operator', 'file', { ...lamp, name: '赵大爷', category: 'city-light-out' })
  expect(call.state).toBe('filed')
  const ticket = new Story(call.ticket?.id ?? '', 2, 'accepted')
  expect(await ticket.seen('operator')).toMatchObject({ state: 'accepted', channel: 'hotline', hasPhone: true })
  // Nobody without the app is told in it; whoever is told of the night's work is not woken for it.
  const [owner] = await rows<{ bound: boolean }>(
    `select exists (select 1 from identity i where i.person_id = t.requester_id) as bound from ticket t where t.id = $1`,
    [ticket.id],
  )
  expect(owner?.bound).toBe(false)

  standAt('2026-11-23 08:00')
  await ticket.dispatched()
  const woken = await rows<{ send_at: Date }>(
    `select send_at from telling where subject_id = $1 and what = 'dispatched-to-you'`,
    [ticket.id],
  )
  expect(woken.map(({ send_at }) => onTheWall(send_at.toISOString()))).toEqual(['2026-11-23 08:00'])
  await ticket.claimed()
  await ticket.contacted()
  await ticket.settled()
  await ticket.answered()
  // They have but a phone: they are rung up, not asked to tap.
  expect(ticket.state).toBe('callback')

  for (const day of ['2026-11-24', '2026-11-25']) {
    standAt(`${day} 09:00`)
    await ticket.must('operator', 'call-back', nobody)
    expect(ticket.state).toBe('callback')
    // Not twice on one day.
    expect(await ticket.take('operator', 'call-back', nobody)).toMatchObject({ ok: false })
  }
  standAt('2026-11-26 10:00')
  const waiting = good(await callAs('operator', 'ticket', 'queue', { assignment: assignmentId('operator') }))
  expect(waiting.items.map(({ id }) => id)).toContain(ticket.id)
  await ticket.must('operator', 'call-back', NO)
  expect(ticket.state).toBe('rework-review')

  await ticket.must('verifier', 'rework', { reason: '居民说灯还是不亮。' })
  expect(ticket.state).toBe('handling')
  const seen = await ticket.seen('verifier')
  expect(seen).toMatchObject({ reworks: 1, rating: null })
  expect(seen.attempts.map(({ outcome }) => outcome)).toEqual(['unreachable', 'unreachable', 'reached'])
  // The caller's next call brings all of it up.
  const pop = good(
    await callAs('operator', 'hotline', 'caller', { assignment: assignmentId('operator'), phone: '13900000310' }),
  )
  expect(pop).toMatchObject({
    caller: { name: '赵**', isBound: false },
    open: [{ id: ticket.id, state: 'handling' }],
    repeats: 1,
  })
})
