import { ann, ben, callFacts, callIn, callInputs } from '../../../tests/builders/law-call'
import { actor, held, NOW } from '../../../tests/builders/law-ticket'
import { HOUR, MINUTE } from '../calendar/china-time'
import { nearestDue, running } from '../clock/clock'
import { ruleActor, type Actor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { open } from './open'
import { urgencyOf, type PhoneCall } from './phone-call'
import type { RoadInput, RoadName } from './roads'
import { tell, warn } from './tell'

const taken = <N extends RoadName>(road: N, who: Actor, call: PhoneCall, input?: RoadInput[N], at = NOW): PhoneCall => {
  const result = decide(road, call, who, input ?? callInputs[road], { ...callFacts, at })
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.value
}
const verdict = <N extends RoadName>(road: N, who: Actor, call: PhoneCall, input?: RoadInput[N], at = NOW): string => {
  const result = decide(road, call, who, input ?? callInputs[road], { ...callFacts, at })
  return result.ok ? 'ok' : result.code
}
const opening = { id: 'c', requesterId: 'caller', hasPhone: true, areaPath: ['d'] }

describe('how a call begins', () => {
  it('rings when the call centre pushes it, and is talked when an operator writes it down', () => {
    expect(open(ruleActor, opening, NOW)).toMatchObject({ ok: true, value: { state: 'ringing', operatorId: null } })
    expect(open(ann, opening, NOW)).toMatchObject({
      ok: true,
      value: { state: 'talking', operatorId: 'ann', answeredAt: NOW },
    })
  })
  it.each<[string, Actor]>([
    ['a resident', actor('caller')],
    ['a supervisor', actor('s', held('supervisor', { area: 'd' }))],
    ['an operator of a street', actor('o', held('operator', { area: 'd-e' }))],
    ['an operator for themselves', actor('caller', held('operator', { area: 'd' }))],
  ])('not by %s', (_, who) => expect(open(who, opening, NOW)).toMatchObject({ ok: false, code: 'not-yours' }))
})

describe('what is promised', () => {
  it('a minute of ringing, and the timer may say so no earlier; the call centre may', () => {
    const call = open(ruleActor, opening, NOW)
    if (!call.ok) throw new Error(call.code)
    expect(nearestDue(call.value.clocks)).toBe(NOW + MINUTE)
    expect(verdict('miss', ruleActor, call.value, { isSaid: false }, NOW + MINUTE - 1)).toBe('too-early')
    expect(verdict('miss', ruleActor, call.value, { isSaid: true }, NOW + 1)).toBe('ok')
    const missed = taken('miss', ruleActor, call.value, { isSaid: false }, NOW + MINUTE)
    expect(missed).toMatchObject({ state: 'missed', endedAt: null })
    expect(running(missed.clocks, 'ring-back')?.due).toBe(NOW + MINUTE + HOUR)
  })
  it('nothing to a withheld number: a missed one is over', () => {
    const missed = taken('miss', ruleActor, callIn('ringing', { hasPhone: false }))
    expect(missed).toMatchObject({ state: 'missed', endedAt: NOW })
    expect(nearestDue(missed.clocks)).toBeNull()
    expect(allowedRoads(missed, ann, callFacts)).toEqual([])
    expect(verdict('drop', ann, missed)).toBe('wrong-state')
    expect(verdict('return-call', ann, missed)).toBe('wrong-state')
  })
  it('two hours of talking, half an hour from hanging up; a filed call owes nothing', () => {
    const talking = taken('pick-up', ann, callIn('ringing'))
    expect(talking).toMatchObject({ operatorId: 'ann', answeredAt: NOW })
    expect(nearestDue(talking.clocks)).toBe(NOW + 2 * HOUR)
    const hungUp = taken('hang-up', ann, talking, {}, NOW + 5 * MINUTE)
    expect(nearestDue(hungUp.clocks)).toBe(NOW + 35 * MINUTE)
    expect(nearestDue(taken('hand-over', ann, hungUp).clocks)).toBe(NOW + 35 * MINUTE)
    const filed = taken('file', ann, hungUp, undefined, NOW + 6 * MINUTE)
    expect(filed).toMatchObject({ state: 'filed', endedAt: NOW + 6 * MINUTE, ticketId: 'ticket' })
    expect(nearestDue(filed.clocks)).toBeNull()
    expect(filed.clocks.find((clock) => clock.rule === 'call-file')?.met).toBe(NOW + 6 * MINUTE)
  })
  it('every open state promises something', () => {
    for (const state of ['ringing', 'talking', 'follow-up', 'missed'] as const)
      expect(nearestDue(callIn(state).clocks)).not.toBeNull()
  })
  it('a late word of the call centre takes a missed call back', () => {
    const call = taken('connect', ruleActor, callIn('missed', { endedAt: NOW }), { operatorId: 'ben' })
    expect(call).toMatchObject({ state: 'talking', operatorId: 'ben', endedAt: null })
  })
})

describe('handing over', () => {
  const call = callIn('follow-up')
  it('to an operator of the desk, or to whoever is next; never to oneself or to a stranger', () => {
    expect(taken('hand-over', ann, call, { to: 'ben' }).operatorId).toBe('ben')
    expect(verdict('hand-over', ann, call, { to: 'ann' })).toBe('same-operator')
    expect(verdict('hand-over', ann, call, { to: 'zhang' })).toBe('not-an-operator')
    const left = taken('hand-over', ann, call, { to: null })
    expect(left.operatorId).toBeNull()
    // Given away: it is taken again, or not at all.
    expect(verdict('file', ann, left)).toBe('not-yours')
    expect(taken('take-over', ann, left).operatorId).toBe('ann')
    expect(verdict('take-over', ann, call)).toBe('not-yours')
  })
  it('tells whom it concerns, at night too', () => {
    const after = taken('hand-over', ann, call, { to: 'ben' })
    expect(tell({ road: 'hand-over', before: call, after, actor: ann, facts: callFacts })).toMatchObject([
      { to: { person: 'ben' }, what: 'handed-to-you', weight: 'must', atNight: true, due: NOW },
    ])
    const left = taken('hand-over', ann, call, { to: null })
    const leaving = { road: 'hand-over', before: call, after: left, actor: ann }
    expect(tell({ ...leaving, facts: { next: ['ben', 'cai'] } })).toMatchObject([
      { to: { person: 'ben' }, what: 'left-for-the-desk', weight: 'must', atNight: true },
      { to: { person: 'cai' }, what: 'left-for-the-desk' },
    ])
    // The roster names nobody: somebody has to hear of it.
    expect(tell({ ...leaving, facts: callFacts })).toMatchObject([
      { to: { role: 'operator', areas: ['d'] }, what: 'left-for-the-desk' },
    ])
    const over = taken('take-over', ben, call)
    expect(tell({ road: 'take-over', before: call, after: over, actor: ben, facts: callFacts })).toMatchObject([
      { to: { person: 'ann' }, what: 'taken-over' },
    ])
    expect(tell({ road: 'take-over', before: left, after: over, actor: ben, facts: callFacts })).toEqual([])
    expect(tell({ road: 'file', before: call, after: taken('file', ann, call), actor: ann, facts: callFacts })).toEqual(
      [],
    )
  })
})

describe('ringing back', () => {
  it('needs a number; only then may nobody have answered', () => {
    const missed = callIn('missed')
    expect(verdict('drop', ann, missed, { reason: 'unreachable' })).toBe('not-rung-back')
    const returned = taken('return-call', ann, missed)
    expect(returned).toMatchObject({ state: 'talking', operatorId: 'ann', returns: 1 })
    expect(returned.clocks.find((clock) => clock.name === 'ring-back')?.met).toBe(NOW)
    expect(taken('drop', ann, returned, { reason: 'unreachable' })).toMatchObject({
      state: 'void',
      reason: 'unreachable',
    })
    expect(verdict('return-call', ann, callIn('missed', { hasPhone: false }))).toBe('nobody-to-ring-back')
  })
})

describe('what is late', () => {
  it('is told to the supervisors, and to whose call it is', () => {
    expect(warn(callIn('missed'), NOW)?.tellings).toMatchObject([
      { to: { role: 'supervisor', areas: ['d'] }, what: 'ring-back-late', weight: 'must' },
    ])
    expect(warn(callIn('follow-up'), NOW)?.tellings).toMatchObject([
      { to: { person: 'ann' }, what: 'file-late' },
      { to: { role: 'supervisor', areas: ['d'] }, what: 'file-late' },
    ])
    expect(warn(callIn('follow-up', { operatorId: null }), NOW)?.tellings).toHaveLength(1)
    expect(warn(callIn('missed'), NOW - 1)).toBeNull()
    expect(warn(callIn('ringing'), NOW)).toBeNull()
    expect(warn(taken('file', ann, callIn('follow-up')), NOW + HOUR)).toBeNull()
  })
})

describe('what a call passes on', () => {
  it('an emergency is life and property', () => {
    for (const said of ['police', 'fire', 'ambulance'] as const) expect(urgencyOf(said)).toBe('life')
    expect(urgencyOf(null)).toBeNull()
    expect(taken('file', ann, callIn('talking'), { ...callInputs.file, emergency: 'fire' }).emergency).toBe('fire')
  })
  it('whom the matter is about: its own operator hears of the call no more', () => {
    const filed = taken('file', ann, callIn('talking'), {
      ...callInputs.file,
      recusal: { personIds: ['ann'], unitIds: ['hotline'] },
    })
    expect(verdict('drop', ann, filed)).toBe('recused')
    expect(verdict('drop', ben, filed)).toBe('recused')
  })
})
