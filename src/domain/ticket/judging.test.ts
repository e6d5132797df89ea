import { verifier, supervisor, operator, requester, verdict, taken } from '../../../tests/builders/law-steps'
import { actor, facts, held, NOW, ticketIn } from '../../../tests/builders/law-ticket'
import { DAY, HOUR } from '../calendar/china-time'
import { ruleActor } from '../person/actor'
import { allowedRoads } from './decide'
import type { RoadName } from './roads'
import type { State } from './states'
import type { Ticket } from './ticket'

describe('two keys', () => {
  const settled = (outcome: 'fixed' | 'partly' | 'explained' | 'impossible', keyBy: string | null = null): Ticket => {
    const ticket = ticketIn('settled')
    return { ...ticket, settlement: ticket.settlement && { ...ticket.settlement, outcome, keyBy } }
  }
  it.each([
    ['fixed', 'no-key-needed', 'ok'],
    ['partly', 'no-key-needed', 'ok'],
    ['explained', 'ok', 'supervisor-key-missing'],
    ['impossible', 'ok', 'supervisor-key-missing'],
  ] as const)('%s: countersign %s, answer %s', (outcome, key, answer) => {
    expect(verdict('countersign', supervisor, settled(outcome))).toBe(key)
    expect(verdict('answer', verifier, settled(outcome))).toBe(answer)
    expect(verdict('answer', ruleActor, settled(outcome))).toBe(answer)
  })

  it('are two people', () => {
    const keyed = taken('countersign', supervisor, settled('explained'))
    expect(keyed.settlement?.keyBy).toBe('supervisor')
    expect(verdict('answer', verifier, keyed)).toBe('ok')
    expect(verdict('countersign', supervisor, keyed)).toBe('no-key-needed')
    const both = actor('supervisor', held('supervisor', { area: 'd' }), held('verifier', { area: 'd' }))
    expect(verdict('answer', both, keyed)).toBe('needs-another-person')
    expect(allowedRoads(keyed, both, facts)).toEqual(['reject-settlement'])
  })
})

describe('nobody judges their own unit', () => {
  const helped = { coUnits: [{ slipId: 's', unitId: 'greens', due: NOW, doneAt: NOW }] }
  it.each<[RoadName, State, 'verifier' | 'supervisor' | 'operator']>([
    ['answer', 'settled', 'verifier'],
    ['reject-settlement', 'settled', 'verifier'],
    ['rework', 'rework-review', 'verifier'],
    ['uphold', 'rework-review', 'supervisor'],
    ['call-back', 'callback', 'operator'],
  ])('%s from %s', (road, state, role) => {
    const judge = (unit?: string, person = 'judge') =>
      actor(person, held(role, unit ? { area: 'd', unit } : { area: 'd' }))
    const ticket = ticketIn(state, helped)
    expect(verdict(road, judge(), ticket)).toBe('ok')
    expect(verdict(road, judge('elsewhere'), ticket)).toBe('ok')
    expect(verdict(road, judge('lamps'), ticket)).toBe('not-yours')
    expect(verdict(road, judge('greens'), ticket)).toBe('not-yours')
    expect(verdict(road, judge(undefined, 'lead-a'), ticket)).toBe('not-yours')
    // The unit that settled stays out even when another leads now.
    const moved = { ...ticket, lead: ticket.lead && { ...ticket.lead, unitId: 'elsewhere' } }
    expect(verdict(road, judge('lamps'), moved)).toBe('not-yours')
  })
})

describe('honest ratings', () => {
  it.each([
    ['yes', 'very-satisfied', 'closed'],
    ['yes', 'satisfied', 'closed'],
    ['partly', 'fairly', 'closed'],
    ['yes', 'unsatisfied', 'callback'],
    ['yes', 'very-unsatisfied', 'callback'],
    ['no', 'very-satisfied', 'callback'],
    ['no', 'very-unsatisfied', 'callback'],
  ] as const)('solved %s, %s → %s', (solved, level, state) => {
    const rated = taken('rate', requester, ticketIn('answered'), { solved, level })
    expect(rated).toMatchObject({
      state,
      ending: state === 'closed' ? 'rated' : null,
      ratings: [{ round: 1, at: NOW, solved, level }],
    })
    const called = taken('call-back', operator, ticketIn('callback'), { outcome: 'reached', solved, level })
    expect(called).toMatchObject({
      state: state === 'closed' ? 'closed' : 'rework-review',
      ending: state === 'closed' ? 'called-back' : null,
    })
    // What the operator heard is no rating of the resident's.
    expect(called.ratings).toEqual([])
  })
})

describe('calling back', () => {
  const waiting = ticketIn('callback')
  const missed = { outcome: 'unreachable', solved: null, level: null } as const

  it('a verdict with a voice, and none without', () => {
    expect(verdict('call-back', operator, waiting, { outcome: 'reached', solved: null, level: 'satisfied' })).toBe(
      'verdict-missing',
    )
    expect(verdict('call-back', operator, waiting, { outcome: 'reached', solved: 'yes', level: null })).toBe(
      'verdict-missing',
    )
    for (const outcome of ['refused', 'unreachable', 'wrong-number'] as const) {
      expect(verdict('call-back', operator, waiting, { outcome, solved: 'yes', level: null })).toBe(
        'verdict-without-contact',
      )
      expect(verdict('call-back', operator, waiting, { outcome, solved: null, level: 'satisfied' })).toBe(
        'verdict-without-contact',
      )
    }
  })

  it('three failed attempts on three days close it as unreachable; a second one on a day is refused', () => {
    let ticket = taken('call-back', operator, waiting, missed)
    expect(verdict('call-back', operator, ticket, missed, { at: NOW + HOUR })).toBe('called-today-already')
    expect(ticket).toMatchObject({ state: 'callback', attempts: { length: 1 } })
    ticket = taken('call-back', operator, ticket, { ...missed, outcome: 'wrong-number' }, { at: NOW + DAY })
    expect(ticket.state).toBe('callback')
    ticket = taken('call-back', operator, ticket, missed, { at: NOW + 2 * DAY })
    expect(ticket).toMatchObject({ state: 'closed', ending: 'unreachable', attempts: { length: 3 } })
  })

  it('days are counted in China, and attempts of an earlier settlement are not', () => {
    const midnight = Date.parse('2026-11-23T16:00:00Z')
    let ticket: Ticket = {
      ...waiting,
      attempts: [0, 1].map((day) => ({ round: 0, at: NOW - day * DAY, outcome: 'unreachable' as const, later: null })),
    }
    ticket = taken('call-back', operator, ticket, missed, { at: midnight - 1 })
    ticket = taken('call-back', operator, ticket, missed, { at: midnight })
    expect(ticket.state).toBe('callback')
    expect(taken('call-back', operator, ticket, missed, { at: midnight + DAY }).state).toBe('closed')
  })

  it('who does not want to say anything is left in peace', () => {
    expect(taken('call-back', operator, waiting, { outcome: 'refused', solved: null, level: null })).toMatchObject({
      state: 'closed',
      ending: 'callback-refused',
    })
  })
})
