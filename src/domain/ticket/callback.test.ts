import { operator, requester, taken, verdict, verifier } from '../../../tests/builders/law-steps'
import { actor, facts, held, NOW, ticketIn } from '../../../tests/builders/law-ticket'
import { chinaInstant, DAY, HOUR, MINUTE } from '../calendar/china-time'
import { running } from '../clock/clock'
import { ruleActor } from '../person/actor'
import { allowedRoads } from './decide'
import type { Ticket } from './ticket'

const waiting = ticketIn('callback')
const colleague = actor('colleague', held('operator', { area: 'd' }))
const missed = { outcome: 'unreachable', solved: null, level: null } as const
const reached = { outcome: 'reached', solved: 'yes', level: 'satisfied' } as const
const askedFor = (later: number | null) => ({ outcome: 'call-later', solved: null, level: null, later }) as const
const clock = (day: string, hour: number, minute = 0): number => chinaInstant(day, hour, minute)

describe('one operator has it in hand', () => {
  const mine = taken('take-callback', operator, waiting)

  it('for half an hour; a colleague hears until when, and then it is free', () => {
    expect(mine.caller).toEqual({ personId: 'operator', until: NOW + 30 * MINUTE })
    for (const road of ['take-callback', 'call-back'] as const) {
      expect(verdict(road, colleague, mine)).toBe('held-by-another')
      expect(verdict(road, colleague, mine, undefined, { at: NOW + 30 * MINUTE - 1 })).toBe('held-by-another')
      expect(verdict(road, colleague, mine, undefined, { at: NOW + 30 * MINUTE })).toBe('ok')
      expect(verdict(road, operator, mine)).toBe('ok')
    }
    expect(allowedRoads(mine, colleague, facts)).toEqual(['call-back'])
    expect(allowedRoads(mine, operator, facts)).toEqual(['take-callback', 'release-callback', 'call-back'])
  })

  it('gives back only what they hold', () => {
    expect(verdict('release-callback', operator, waiting)).toBe('not-held')
    expect(verdict('release-callback', colleague, mine)).toBe('not-held')
    expect(verdict('release-callback', operator, mine, {}, { at: NOW + HOUR })).toBe('not-held')
    expect(taken('release-callback', operator, mine).caller).toBeNull()
  })

  it('until the attempt is written down, whatever came of it', () => {
    for (const said of [
      missed,
      reached,
      { ...reached, solved: 'no' as const },
      { ...missed, outcome: 'refused' as const },
    ])
      expect(taken('call-back', operator, mine, said).caller).toBeNull()
    expect(taken('call-back', operator, mine, askedFor(NOW + HOUR)).caller).toBeNull()
  })
})

describe('rung in vain', () => {
  const once = taken('call-back', operator, waiting, missed)

  it('promises the next working day at 18:00, and is offered from 08:00 of the next day on', () => {
    expect(running(once.clocks, 'callback')).toMatchObject({ rule: 'callback-again', due: clock('2026-11-24', 18) })
    expect(once.callbackFrom).toBe(clock('2026-11-24', 8))
    const friday = taken('call-back', operator, waiting, missed, { at: clock('2026-11-27', 16) })
    expect(running(friday.clocks, 'callback')?.due).toBe(clock('2026-11-30', 18))
    expect(friday.callbackFrom).toBe(clock('2026-11-28', 8))
  })

  it('is not taken up, and fails not again, that day; who rings back is heard at once', () => {
    expect(verdict('take-callback', colleague, once)).toBe('called-today-already')
    expect(verdict('take-callback', colleague, once, {}, { at: clock('2026-11-24', 8) - 1 })).toBe(
      'called-today-already',
    )
    expect(verdict('take-callback', colleague, once, {}, { at: clock('2026-11-24', 8) })).toBe('ok')
    for (const outcome of ['unreachable', 'wrong-number'] as const)
      expect(verdict('call-back', colleague, once, { ...missed, outcome }, { at: NOW + HOUR })).toBe(
        'called-today-already',
      )
    expect(verdict('call-back', colleague, once, reached, { at: NOW + HOUR })).toBe('ok')
    expect(verdict('call-back', colleague, once, { ...missed, outcome: 'refused' }, { at: NOW + HOUR })).toBe('ok')
    expect(allowedRoads(once, colleague, facts)).toEqual(['call-back'])
  })
})

describe('asked to be rung later', () => {
  it.each([
    ['in the past', clock('2026-11-23', 9, 59), 'bad-later'],
    ['now', NOW, 'bad-later'],
    ['tonight at 21:00', clock('2026-11-23', 21), 'ok'],
    ['tonight at 21:01', clock('2026-11-23', 21, 1), 'bad-later'],
    ['tomorrow at 07:59', clock('2026-11-24', 7, 59), 'bad-later'],
    ['tomorrow at 08:00', clock('2026-11-24', 8), 'ok'],
    ['in seven days', NOW + 7 * DAY, 'ok'],
    ['later than that', NOW + 7 * DAY + 1, 'bad-later'],
    ['at no time', null, 'later-missing'],
  ])('%s: %s → %s', (_, later, code) => {
    expect(verdict('call-back', operator, waiting, askedFor(later))).toBe(code)
  })

  it('a moment belongs to nobody who did not ask for it', () => {
    expect(verdict('call-back', operator, waiting, { ...missed, later: NOW + HOUR })).toBe('later-without-wish')
    expect(verdict('call-back', operator, waiting, { ...reached, later: NOW + HOUR })).toBe('later-without-wish')
  })

  it('counts as no failure, is offered from then on and promised two hours after', () => {
    const asked = taken('call-back', operator, waiting, askedFor(NOW + 3 * HOUR))
    expect(asked).toMatchObject({ state: 'callback', callbackFrom: NOW + 3 * HOUR })
    expect(running(asked.clocks, 'callback')).toMatchObject({ rule: 'callback-asked', due: NOW + 5 * HOUR })
    expect(verdict('take-callback', colleague, asked)).toBe('asked-for-later')
    expect(verdict('call-back', colleague, asked, missed, { at: NOW + HOUR })).toBe('asked-for-later')
    expect(verdict('call-back', colleague, asked, missed, { at: NOW + 3 * HOUR })).toBe('ok')
    // One who was missed in the morning, rang back and asked for the evening, may be missed again: still one day.
    const again = taken('call-back', operator, taken('call-back', operator, waiting, missed), askedFor(NOW + HOUR))
    const missedAgain = taken('call-back', operator, again, missed, { at: NOW + HOUR })
    const tomorrow = taken('call-back', operator, missedAgain, missed, { at: NOW + DAY })
    expect(tomorrow.state).toBe('callback')
    expect(taken('call-back', operator, tomorrow, missed, { at: NOW + 2 * DAY })).toMatchObject({
      state: 'closed',
      ending: 'unreachable',
      callbackFrom: null,
      attempts: { length: 5 },
    })
  })
})

describe('who has but a phone', () => {
  const phone = { requesterReach: 'phone' } as const

  it('hears the answer by a call; who can tap, taps; who cannot be reached is not rung', () => {
    expect(taken('answer', verifier, ticketIn('settled'), {}, phone).state).toBe('callback')
    expect(taken('answer', ruleActor, ticketIn('settled'), {}, phone).state).toBe('callback')
    expect(taken('answer', verifier, ticketIn('settled'), {}, { requesterReach: 'none' }).state).toBe('answered')
    const drawn = { sample: 0, requesterReach: 'none' } as const
    expect(taken('lapse', ruleActor, ticketIn('answered'), {}, drawn)).toMatchObject({ ending: 'not-rated' })
  })
})

describe('answered at once', () => {
  const asked = ticketIn('submitted', { kind: 'consult', channel: 'hotline' })
  const done: Ticket = taken('answer-at-once', operator, asked)

  it('is closed by the operator who spoke, with an answer of its own and nobody’s verdict', () => {
    expect(done).toMatchObject({
      state: 'closed',
      ending: 'answered-at-once',
      endedAt: NOW,
      ratings: [],
      settlement: { round: 1, outcome: 'explained', personId: 'operator', unitId: '', keyBy: null },
    })
    expect(done.clocks.filter((each) => each.met === null && !each.dropped)).toEqual([])
  })

  it('only a consultation, only by hotline', () => {
    expect(verdict('answer-at-once', operator, { ...asked, kind: 'help' })).toBe('not-a-consultation')
    expect(verdict('answer-at-once', operator, { ...asked, channel: 'mini-program' })).toBe('not-by-hotline')
  })

  it('of those with but a phone a tenth is rung, never by who answered', () => {
    const drawn = taken('answer-at-once', operator, asked, {}, { requesterReach: 'phone', sample: 0.0999 })
    expect(drawn).toMatchObject({ state: 'callback', ending: null, endedAt: null })
    expect(verdict('call-back', operator, drawn)).toBe('not-yours')
    expect(verdict('call-back', colleague, drawn)).toBe('ok')
    for (const more of [
      { requesterReach: 'phone', sample: 0.1 },
      { sample: 0 },
      { requesterReach: 'none', sample: 0 },
    ] as const)
      expect(taken('answer-at-once', operator, asked, {}, more).ending).toBe('answered-at-once')
  })

  it('the caller alone rates it, once, within fourteen days; a rating ends nothing twice', () => {
    for (const who of [operator, colleague, actor('filer')]) expect(verdict('rate', who, done)).toBe('not-yours')
    expect(verdict('rate', requester, done, undefined, { at: NOW + 14 * DAY })).toBe('ok')
    expect(verdict('rate', requester, done, undefined, { at: NOW + 14 * DAY + 1 })).toBe('rating-time-is-over')
    const rated = taken('rate', requester, done, undefined, { at: NOW + DAY })
    expect(rated).toMatchObject({ state: 'closed', ending: 'rated', endedAt: NOW, ratings: { length: 1 } })
    expect(verdict('rate', requester, rated)).toBe('wrong-state')
    expect(verdict('rate', requester, ticketIn('closed'))).toBe('wrong-state')
    expect(allowedRoads(done, requester, facts)).toEqual(['rate', 'reopen'])
  })

  it('not content: a call, and then a unit instead of a second answer at once', () => {
    const unhappy = taken('rate', requester, done, { solved: 'no', level: 'unsatisfied' })
    expect(unhappy).toMatchObject({ state: 'callback', ending: null, endedAt: null })
    const heard = taken('call-back', colleague, unhappy, { ...reached, solved: 'no' })
    const again = taken('rework', verifier, heard)
    expect(again).toMatchObject({ state: 'submitted', reworks: 1 })
    expect(running(again.clocks, 'accept')?.due).toBe(NOW + 2 * HOUR)
    expect(verdict('answer-at-once', colleague, again)).toBe('answered-once-already')
  })
})
