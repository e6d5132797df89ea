import { dispatcher, leadA, verifier, supervisor, requester, verdict, taken } from '../../../tests/builders/law-steps'
import { facts, inputs, NOW, ticketIn } from '../../../tests/builders/law-ticket'
import { DAY, HOUR } from '../calendar/china-time'
import { latest, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import { ruleActor } from '../person/actor'
import { allowedRoads } from './decide'

describe('what runs out', () => {
  it('silence takes a question back after five days, not before; an answer at any time', () => {
    const asked = ticketIn('need-info', { clocks: start([], 'supply', limits.supply, NOW) })
    expect(verdict('supply', ruleActor, asked, { silent: true }, { at: NOW + 5 * DAY - 1 })).toBe('too-early')
    expect(verdict('supply', ruleActor, asked, { silent: true }, { at: NOW + 5 * DAY })).toBe('ok')
    expect(verdict('supply', requester, asked)).toBe('ok')
  })

  it('a rating is given within fourteen days, once for each settlement', () => {
    const answered = ticketIn('answered', { clocks: start([], 'rate', limits.rate, NOW) })
    const rating = { round: 1, at: NOW, solved: 'yes', level: 'satisfied' } as const
    expect(verdict('rate', requester, answered, inputs.rate, { at: NOW + 14 * DAY })).toBe('ok')
    expect(verdict('rate', requester, answered, inputs.rate, { at: NOW + 14 * DAY + 1 })).toBe('rating-time-is-over')
    expect(verdict('rate', requester, { ...answered, ratings: [rating] })).toBe('rated-already')
    expect(verdict('rate', requester, { ...answered, ratings: [{ ...rating, round: 0 }] })).toBe('ok')
    // Whoever waits for a call and has the app by now says it there, in the same time; not twice.
    const waits = ticketIn('callback', { clocks: start([], 'callback', limits.callback, NOW) })
    const settledAt = waits.settlement?.at ?? 0
    expect(verdict('rate', requester, waits, inputs.rate, { at: settledAt + 14 * DAY })).toBe('ok')
    expect(verdict('rate', requester, waits, inputs.rate, { at: settledAt + 14 * DAY + 1 })).toBe('rating-time-is-over')
    expect(verdict('rate', requester, { ...waits, ratings: [rating] })).toBe('rated-already')
    const happy = taken('rate', requester, waits)
    expect(happy).toMatchObject({ state: 'closed', ending: 'rated', caller: null })
    expect(happy.clocks.map(({ name, met, dropped }) => [name, met, dropped])).toEqual([['callback', NOW, false]])
    // Not content: they are rung, by the promise that stood.
    const rung = taken('rate', requester, waits, { solved: 'no', level: 'unsatisfied' }, { at: NOW + DAY })
    expect(rung).toMatchObject({ state: 'callback', ratings: { length: 1 } })
    expect(running(rung.clocks, 'callback')).toEqual(running(waits.clocks, 'callback'))
    expect(verdict('lapse', ruleActor, answered, {}, { at: NOW + 14 * DAY - 1 })).toBe('too-early')
    expect(verdict('lapse', ruleActor, answered, {}, { at: NOW + 14 * DAY })).toBe('ok')
  })

  it('who did not rate is never satisfied: a tenth is called back, the rest is not rated', () => {
    const answered = ticketIn('answered')
    expect(taken('lapse', ruleActor, answered, {}, { sample: 0.0999 })).toMatchObject({
      state: 'callback',
      ending: null,
    })
    expect(taken('lapse', ruleActor, answered, {}, { sample: 0.1 })).toMatchObject({
      state: 'closed',
      ending: 'not-rated',
      ratings: [],
    })
  })

  it('a closed matter is opened again within thirty days, once', () => {
    const closed = ticketIn('closed', { endedAt: NOW })
    expect(verdict('reopen', requester, closed, {}, { at: NOW + 30 * DAY })).toBe('ok')
    expect(verdict('reopen', requester, closed, {}, { at: NOW + 30 * DAY + 1 })).toBe('reopen-time-is-over')
    expect(verdict('reopen', requester, { ...closed, reopens: 1 })).toBe('reopened-once-already')
    expect(allowedRoads({ ...closed, reopens: 1 }, requester, facts)).toEqual([])
    expect(taken('reopen', requester, closed)).toMatchObject({
      state: 'rework-review',
      reopens: 1,
      endedAt: null,
      ending: null,
    })
  })
})

describe('small guards', () => {
  it('a category that is in the tree, a photo that is there', () => {
    expect(verdict('accept', dispatcher, ticketIn('submitted'), inputs.accept, { categoryPath: [] })).toBe(
      'unknown-category',
    )
    expect(verdict('attach', requester, ticketIn('handling'), { photos: 0 })).toBe('nothing-attached')
  })
})

describe('effects on promises', () => {
  it('a question stops the clock of acceptance and the answer gives back exactly what was left', () => {
    const submitted = ticketIn('submitted', { clocks: start([], 'accept', limits.accept, NOW - HOUR) })
    const asked = taken('ask', dispatcher, submitted)
    expect(running(asked.clocks, 'accept')?.pausedAt).toBe(NOW)
    const supplied = taken('supply', requester, asked, { silent: false }, { at: NOW + 2 * DAY })
    expect(running(supplied.clocks, 'accept')?.due).toBe(NOW + 2 * DAY + HOUR)
    expect(latest(supplied.clocks, 'supply')?.met).toBe(NOW + 2 * DAY)
    const silent = taken('supply', ruleActor, asked, { silent: true }, { at: NOW + 5 * DAY })
    expect(latest(silent.clocks, 'supply')).toMatchObject({ met: null, dropped: true })
  })

  it('sending a settlement back buys no time; a rework is promised anew', () => {
    const settled = ticketIn('settled', { clocks: start([], 'settle', limits.settle.ordinary, NOW - DAY) })
    const promised = settled.clocks[0]?.due
    const rejected = taken(
      'reject-settlement',
      verifier,
      taken('settle', leadA, { ...settled, state: 'handling' }),
      {},
      { at: NOW + DAY },
    )
    expect(running(rejected.clocks, 'settle')?.due).toBe(promised)
    const rework = taken('rework', verifier, ticketIn('rework-review'), {}, { at: NOW + 30 * DAY })
    expect(rework).toMatchObject({ state: 'handling', reworks: 1, contact: null })
    expect(running(rework.clocks, 'settle')?.due).toBeGreaterThan(NOW + 30 * DAY)
  })

  it('nothing is promised any more once it has ended', () => {
    for (const ended of [
      taken('refuse', dispatcher, ticketIn('submitted', { clocks: start([], 'accept', limits.accept, NOW) })),
      taken('withdraw', requester, ticketIn('dispatched')),
      taken('rate', requester, ticketIn('answered')),
      taken('uphold', supervisor, ticketIn('rework-review', { clocks: start([], 'review', limits.review, NOW) })),
    ]) {
      expect(ended.clocks.filter((clock) => clock.met === null && !clock.dropped)).toEqual([])
      expect(ended.endedAt).toBe(NOW)
    }
  })

  it('whom the requester named stays out, whatever the dispatcher says; more may be added', () => {
    const about = { personIds: ['bad'], unitIds: ['bad-unit'] }
    const accepted = taken('accept', dispatcher, ticketIn('submitted', { recusal: about }), {
      ...inputs.accept,
      recusal: { personIds: [], unitIds: ['worse-unit'] },
    })
    expect(accepted.recusal).toEqual({ personIds: ['bad'], unitIds: ['bad-unit', 'worse-unit'] })
  })

  it('each settlement after a rework is a new round with a rating of its own', () => {
    const again = taken(
      'settle',
      leadA,
      ticketIn('handling', { coUnits: [], settlement: ticketIn('settled').settlement, reworks: 1 }),
    )
    expect(again.settlement).toMatchObject({ round: 2, keyBy: null })
    const answered = ticketIn('answered', {
      settlement: again.settlement,
      ratings: [{ round: 1, at: NOW, solved: 'no', level: 'unsatisfied' }],
    })
    expect(taken('rate', requester, answered).ratings.map((rating) => rating.round)).toEqual([1, 2])
  })
})
