import { DAY, HOUR, MINUTE, chinaInstant } from '../calendar/china-time'
import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import { tellingWords } from '../telling/words'
import { ticketIn } from '../../../tests/builders/law-ticket'
import { dueReminders, nextReminder, supervisionOf, tellingsOf } from './remind'
import type { Ticket } from './ticket'

const NINE = chinaInstant('2026-11-23', 9)
const ticketWith = (more: Partial<Ticket>): Ticket => ticketIn('dispatched', more)
const claiming = (at = NINE, more: Partial<Ticket> = {}) =>
  ticketWith({ clocks: start([], 'claim', limits.claim, at), ...more })
const stagesAt = (ticket: Ticket, at: number) => dueReminders(ticket, at).map(({ stage }) => stage)

it('reminds at 75% of a short limit, and two hours before a long one', () => {
  expect(nextReminder(claiming())).toBe(NINE + 90 * MINUTE)
  const settle = ticketWith({ clocks: start([], 'settle', limits.settle.ordinary, NINE) })
  expect(nextReminder(settle)).toBe(chinaInstant('2026-11-30', 16))
})

it('raises lateness by days: the furthest stage alone, however late the timer comes', () => {
  const ticket = claiming()
  const late = (after: number) => stagesAt(ticket, NINE + 2 * HOUR + after)
  expect(stagesAt(ticket, NINE + HOUR)).toEqual([])
  expect([late(-1), late(0), late(DAY), late(3 * DAY), late(7 * DAY), late(90 * DAY)]).toEqual(
    ['soon', 'reminder', 'yellow', 'red', 'talk', 'talk'].map((stage) => [stage]),
  )
  expect(supervisionOf(dueReminders(ticket, NINE + 5 * DAY))).toBe('red')
  expect(nextReminder(ticket, NINE + 7 * DAY + 2 * HOUR)).toBeNull()
})

it('never at night, except for life and property', () => {
  const evening = chinaInstant('2026-11-23', 19, 30)
  expect(nextReminder(claiming(evening))).toBe(chinaInstant('2026-11-24', 8))
  expect(stagesAt(claiming(evening), chinaInstant('2026-11-23', 23))).toEqual([])
  // Both the warning and the lateness fell into the night: in the morning the lateness is told.
  expect(stagesAt(claiming(evening), chinaInstant('2026-11-24', 8))).toEqual(['reminder'])
  expect(stagesAt(claiming(evening, { urgency: 'life' }), chinaInstant('2026-11-23', 22))).toEqual(['reminder'])
})

it('says nothing of a promise that is kept, dropped or standing still, nor of a matter that has ended', () => {
  const [clock] = claiming().clocks
  if (!clock) throw new Error('no clock')
  for (const still of [{ met: NINE }, { dropped: true }, { pausedAt: NINE }])
    expect(nextReminder(ticketWith({ clocks: [{ ...clock, ...still }] }))).toBeNull()
  expect(nextReminder(claiming(NINE, { state: 'withdrawn' }))).toBeNull()
})

it('an unclaimed slip is told to the B post and the dispatcher, and one level up; a requester is never late', () => {
  const [late] = dueReminders(claiming(), NINE + 2 * HOUR)
  if (!late) throw new Error('nothing is late')
  const ticket = claiming(NINE, { lead: { slipId: 's', unitId: 'u', mode: 'assign', handlerId: null } })
  expect(tellingsOf(ticket, late).map(({ to, what, weight }) => [to, what, weight])).toEqual([
    [{ unit: 'u' }, 'claim-late', 'must'],
    [{ unit: 'u', everyone: true }, 'claim-late', 'news'],
    [{ role: 'dispatcher', areas: ticket.areaPath }, 'claim-late', 'news'],
    [{ role: 'supervisor', areas: ticket.areaPath }, 'claim-late', 'news'],
  ])
  const rating = ticketWith({ state: 'answered', clocks: start([], 'rate', limits.rate, NINE) })
  expect(stagesAt(rating, NINE + 90 * DAY)).toEqual(['soon'])
  expect(supervisionOf(dueReminders(rating, NINE + 90 * DAY))).toBe('none')
})

it('has words for whatever a promise of a ticket can say', () => {
  const names = ['accept', 'supply', 'claim', 'contact', 'settle', 'verify', 'rate', 'callback', 'review'] as const
  for (const name of names) {
    const ticket = ticketWith({ clocks: start([], name, limits.claim, NINE) })
    for (const at of [2 * HOUR - 1, 2 * HOUR, 2 * DAY, 4 * DAY, 9 * DAY])
      for (const reminder of dueReminders(ticket, NINE + at))
        for (const { what } of tellingsOf(ticket, reminder)) expect(tellingWords['ticket']).toHaveProperty([what])
  }
})
