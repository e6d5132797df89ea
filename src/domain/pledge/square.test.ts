import { communityCast } from '../../../tests/builders/community-cast'
import { pledgeTable } from '../../../tests/builders/community-laws'
import { NOW, actor, held } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import { DAY } from '../calendar/china-time'
import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import { ruleActor, type Actor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { mayRead, mayReveal } from './may'
import { claim, type Post } from './open'
import type { Pledge } from './pledge'
import { roadNames, type RoadInput, type RoadName } from './roads'
import { ends, states, type State } from './states'

const facts = { at: NOW }

/** The clock that each timer's road waits for has just run out. */
const clocksFor = (road: string, state: string): Pledge['clocks'] => {
  if (state === 'pledged') return start([], 'begin', limits.begin, NOW - DAY, NOW)
  if (state === 'reported') return start([], 'rate', limits.rate, NOW - 14 * DAY)
  if (state !== 'serving') return []
  return road === 'lapse'
    ? start([], 'report', limits.report, NOW - 30 * DAY)
    : start([], 'term', limits.term, NOW - 90 * DAY, NOW)
}

const pledgeIn = (road: string, state: string): Pledge => ({
  id: 'pledge',
  version: 2,
  state: state as State,
  dutyId: 'duty',
  leaderId: 'leader',
  requesterId: 'own',
  areaPath: ['d', 'd-e', 'd-e-1'],
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  from: NOW - 90 * DAY,
  to: NOW,
  clocks: clocksFor(road, state),
  createdAt: NOW - 100 * DAY,
  endedAt: ends.includes(state as State) ? NOW : null,
})

const take = (road: string, pledge: Pledge, who: Actor, at = NOW) =>
  decide(road as RoadName, pledge, who, {} as RoadInput[RoadName], { ...facts, at })

it('every road from every state for everybody', () => {
  expect([...roadNames].sort()).toEqual(Object.keys(pledgeTable).sort())
  const { wrong, cells } = wrongIn({
    table: pledgeTable,
    states,
    cast: communityCast,
    matter: pledgeIn,
    decide: take,
    allowed: (pledge, who) => allowedRoads(pledge, who, facts),
    hidden: ['begin', 'term-over', 'lapse', 'finish'],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(6_000)
})

it('is read by whoever serves, whoever leads and the community', () => {
  const wrong: string[] = []
  for (const state of states)
    for (const who of communityCast.filter((each) => !each.recused)) {
      const pledge = { ...pledgeIn('', state), recusal: { personIds: [], unitIds: [] } }
      const reads = who.parts.some((part) => part === 'own' || part === 'leader' || part === 'community')
      if (mayRead(who.actor, pledge) !== reads) wrong.push(`${state} read by ${who.name}`)
      const told = reads && !who.parts.includes('own') && !ends.includes(state)
      if (mayReveal(who.actor, pledge) !== told) wrong.push(`${state} revealed to ${who.name}`)
    }
  expect(wrong).toEqual([])
})

describe('timers come no earlier than their clock', () => {
  it.each([
    ['begin', 'pledged'],
    ['term-over', 'serving'],
    ['lapse', 'serving'],
    ['finish', 'reported'],
  ])('%s', (road, state) => {
    expect(take(road, pledgeIn(road, state), ruleActor, NOW - 1)).toMatchObject({ ok: false, code: 'too-early' })
    expect(take(road, pledgeIn(road, state), ruleActor, NOW)).toMatchObject({ ok: true })
    // Delivered twice it changes nothing twice: its clock no longer runs.
    const once = take(road, pledgeIn(road, state), ruleActor)
    if (once.ok) expect(take(road, once.value, ruleActor).ok).toBe(false)
  })
  it('whoever writes no report is asked, and then it is over: nothing else happens', () => {
    const asked = take('term-over', pledgeIn('term-over', 'serving'), ruleActor)
    if (!asked.ok) throw new Error(asked.code)
    expect(take('lapse', asked.value, ruleActor, NOW + 30 * DAY - 1)).toMatchObject({ code: 'too-early' })
    expect(take('lapse', asked.value, ruleActor, NOW + 30 * DAY)).toMatchObject({ ok: true, value: { state: 'ended' } })
  })
  it('a report is written in the last thirty days of the term, or after it', () => {
    const own = actor('own')
    const pledge = { ...pledgeIn('report', 'serving'), to: NOW + 31 * DAY }
    expect(take('report', pledge, own)).toMatchObject({ ok: false, code: 'too-early' })
    expect(take('report', pledge, own, NOW + DAY)).toMatchObject({ ok: true, value: { state: 'reported' } })
  })
})

describe('a claim', () => {
  const post: Post = {
    id: 'duty',
    state: 'open',
    areaPath: ['d', 'd-e', 'd-e-1'],
    forAll: false,
    leaderId: 'leader',
    from: NOW - DAY,
    to: NOW + 90 * DAY,
  }
  const member = actor('m', held('member', { area: 'd-e-1' }))
  const code = (who: Actor, more: Partial<Post> = {}) => {
    const made = claim(who, 'pledge', { ...post, ...more }, NOW)
    return made.ok ? made.value.state : made.code
  }
  it.each<[string, Actor, Partial<Post>, string]>([
    ['a member registered here', member, {}, 'serving'],
    ['before the term begins', member, { from: NOW + DAY }, 'pledged'],
    ['a member registered next door', actor('m', held('member', { area: 'd-e-2' })), {}, 'not-registered-here'],
    ['a resident', actor('r'), {}, 'not-registered-here'],
    ['a resident on a post for all', actor('r'), { forAll: true }, 'serving'],
    ['a timer', ruleActor, { forAll: true }, 'not-registered-here'],
    ['on a draft', member, { state: 'draft' }, 'not-found'],
    ['on a closed post', member, { state: 'closed' }, 'wrong-state'],
    ['when the term is over', member, { to: NOW }, 'term-is-over'],
  ])('%s', (_, who, more, expected) => expect(code(who, more)).toBe(expected))
})
