import { dispatcher, leadA, leadB, greens, verdict, taken } from '../../../tests/builders/law-steps'
import { facts, inputs, NOW, ticketIn } from '../../../tests/builders/law-ticket'
import { DAY, HOUR } from '../calendar/china-time'
import { running } from '../clock/clock'
import { allowedRoads } from './decide'
import type { Facts, RoadInput } from './roads'
import type { Ticket } from './ticket'

const away = { posts: facts.posts.map((post) => ({ ...post, away: post.post === 'A' })) }
const dispatchTo = (leadUnitId: string, ...co: string[]): RoadInput['dispatch'] => ({
  ...inputs.dispatch,
  leadUnitId,
  coUnits: co.map((unitId) => ({ slipId: `slip-${unitId}`, unitId, due: NOW + DAY })),
})

describe('AB岗', () => {
  const waiting = ticketIn('dispatched')
  it.each<[string, string, Partial<Facts>, Ticket]>([
    ['B waits while A is there', 'not-yours', {}, waiting],
    ['B has it when A is away', 'ok', away, waiting],
    ['B has it when nobody holds the A post', 'ok', { posts: facts.posts.slice(1) }, waiting],
    [
      'B waits while one of two As is there',
      'not-yours',
      { posts: [...away.posts, { personId: 'a2', post: 'A', away: false }] },
      waiting,
    ],
    ['B waits up to the claim limit', 'not-yours', { at: NOW + HOUR - 1 }, waiting],
    ['B has it from the claim limit on', 'ok', { at: NOW + HOUR }, waiting],
  ])('%s', (_, expected, more, ticket) => {
    expect(verdict('claim', leadB, ticket, {}, more)).toBe(expected)
    expect(verdict('return', leadB, ticket, {}, more)).toBe(expected)
    expect(verdict('claim', leadA, ticket, {}, more)).toBe('ok')
  })

  it('whoever claimed it goes on; a colleague only when they are away or gone', () => {
    const handling = ticketIn('handling', { coUnits: [] })
    for (const road of ['contact', 'settle'] as const) {
      expect(verdict(road, leadA, handling)).toBe('ok')
      expect(verdict(road, leadB, handling)).toBe('not-yours')
      expect(verdict(road, leadB, handling, inputs[road], away)).toBe('ok')
      expect(verdict(road, leadB, handling, inputs[road], { posts: facts.posts.slice(1) })).toBe('ok')
    }
    expect(taken('claim', leadB, waiting, {}, away).lead?.handlerId).toBe('lead-b')
  })
})

describe('dispatch', () => {
  const accepted = ticketIn('accepted')
  const complaint = { recusal: { personIds: [], unitIds: ['lamps'] } }
  it.each<[string, string, RoadInput['dispatch'], Partial<Ticket>, Partial<Facts>]>([
    ['one lead unit', 'ok', dispatchTo('lamps'), {}, {}],
    ['with a helper', 'ok', dispatchTo('lamps', 'greens'), {}, {}],
    ['an unknown unit', 'unknown-unit', dispatchTo('nobody'), {}, {}],
    ['an unknown helper', 'unknown-unit', dispatchTo('lamps', 'nobody'), {}, {}],
    ['one unit twice', 'unit-named-twice', dispatchTo('lamps', 'greens', 'greens'), {}, {}],
    ['lead and helper the same', 'unit-named-twice', dispatchTo('lamps', 'lamps'), {}, {}],
    ['the unit that it is about', 'unit-recused', dispatchTo('lamps'), complaint, {}],
    ['the unit that it is about, as a helper', 'unit-recused', dispatchTo('greens', 'lamps'), complaint, {}],
    ['a unit without anybody', 'unit-has-no-handler', dispatchTo('empty'), {}, {}],
    ['a community, by a parent of the category', 'ok', dispatchTo('committee'), {}, {}],
    [
      'a community without that duty',
      'not-on-duty-list',
      dispatchTo('committee'),
      {},
      { categoryPath: ['noise', 'peace'] },
    ],
    [
      'a community without that duty, as a helper',
      'not-on-duty-list',
      dispatchTo('lamps', 'committee'),
      {},
      { categoryPath: ['noise'] },
    ],
    ['a department needs no duty list', 'ok', dispatchTo('lamps'), {}, { categoryPath: ['noise'] }],
    ['领单 is not open yet', 'mode-not-open', { ...dispatchTo('lamps'), mode: 'designate' }, {}, {}],
    ['埋单 is not open yet', 'mode-not-open', { ...dispatchTo('lamps'), mode: 'task-force' }, {}, {}],
    ['a helper who would be late at once', 'due-in-the-past', dispatchTo('lamps', 'greens'), {}, { at: NOW + DAY }],
  ])('%s: %s', (_, expected, input, ticket, more) => {
    expect(verdict('dispatch', dispatcher, { ...accepted, ...ticket }, input, more)).toBe(expected)
  })
})

describe('return', () => {
  it('once a ticket, and never what was designated', () => {
    const waiting = ticketIn('dispatched')
    const back = taken('return', leadA, waiting)
    expect(back).toMatchObject({ state: 'accepted', returns: 1, lead: null, coUnits: [] })
    expect(running(back.clocks, 'claim')).toBeUndefined()
    expect(verdict('return', leadA, { ...waiting, returns: 1 })).toBe('returned-once-already')
    expect(allowedRoads({ ...waiting, returns: 1 }, leadA, facts)).toEqual(['claim'])
    for (const mode of ['designate', 'task-force'] as const)
      expect(verdict('return', leadA, { ...waiting, lead: waiting.lead && { ...waiting.lead, mode } })).toBe(
        'cannot-return-this-mode',
      )
  })
})

describe('settle', () => {
  const done = { coUnits: [{ slipId: 's', unitId: 'greens', due: NOW, doneAt: NOW }] }
  it('after the first contact and every part', () => {
    const handling = ticketIn('handling')
    expect(verdict('settle', leadA, handling)).toBe('parts-not-finished')
    expect(verdict('settle', leadA, { ...handling, ...done, contact: null })).toBe('no-first-contact')
    expect(verdict('settle', leadA, { ...handling, ...done })).toBe('ok')
    expect(taken('settle', leadA, { ...handling, ...done }).settlement).toEqual({
      round: 1,
      at: NOW,
      outcome: 'fixed',
      personId: 'lead-a',
      unitId: 'lamps',
      keyBy: null,
    })
  })

  it('a part is finished once, by its own unit', () => {
    const handling = ticketIn('handling')
    expect(verdict('finish-part', greens, handling, { unitId: 'greens' })).toBe('ok')
    expect(verdict('finish-part', greens, handling, { unitId: 'lamps' })).toBe('no-open-part')
    const two = { coUnits: [...handling.coUnits, { slipId: 's2', unitId: 'drains', due: NOW, doneAt: null }] }
    expect(verdict('finish-part', greens, { ...handling, ...two }, { unitId: 'drains' })).toBe('not-yours')
    expect(verdict('finish-part', greens, { ...handling, ...done })).toBe('not-yours')
  })
})
