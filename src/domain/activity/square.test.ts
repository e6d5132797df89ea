import { activityFacts, activityIn, placeIn, togetherCast } from '../../../tests/builders/law-together'
import { NOW } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import { activityTable, placeTable, type Part } from '../../../tests/builders/together-table'
import { DAY, HOUR } from '../calendar/china-time'
import { activityStates, placeStates, type Activity, type ActivityState, type Place, type PlaceState } from './activity'
import { activityLaw, placeLaw } from './decide'
import type { PlaceInput, PlaceRoad } from './place-roads'
import { draft, type ActivityInput, type ActivityRoad } from './roads'

const times = { startsAt: NOW + HOUR, endsAt: NOW + 2 * HOUR, quota: 20 }
const inputs: ActivityInput = { edit: times, publish: {}, start: {}, end: {}, record: { count: 3 }, cancel: {} }
const placeInputs: PlaceInput = {
  join: { turn: 9 },
  offer: {},
  take: {},
  lapse: {},
  leave: {},
  'check-in': {},
  undo: {},
}

const who = (name: string) => {
  const found = togetherCast.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.actor
}

it('an activity: every road from every state for everybody', () => {
  const { wrong, cells } = wrongIn<Part, Activity>({
    table: activityTable,
    states: activityStates,
    cast: togetherCast,
    matter: (_, state) => activityIn(state as ActivityState),
    decide: (road, activity, actor) =>
      activityLaw.decide(road as ActivityRoad, activity, actor, inputs[road as ActivityRoad] as never, activityFacts),
    allowed: (activity, actor) => activityLaw.allowedRoads(activity, actor, activityFacts),
    hidden: [],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(6_000)
})

/** Who checks in does so while it runs; who waited takes what is free once it runs. */
const placeFor = (road: string, state: string): Place =>
  road === 'check-in' || road === 'undo' || (road === 'join' && state === 'waiting')
    ? placeIn(state as PlaceState, { activity: activityIn('running', { endsAt: NOW + HOUR }) })
    : placeIn(state as PlaceState)

it('a place: every road from every state for everybody', () => {
  const { wrong, cells } = wrongIn<Part, Place>({
    table: placeTable,
    states: placeStates,
    cast: togetherCast,
    matter: placeFor,
    decide: (road, place, actor) =>
      placeLaw.decide(road as PlaceRoad, place, actor, placeInputs[road as PlaceRoad] as never, activityFacts),
    allowed: (place, actor) => placeLaw.allowedRoads(place, actor, activityFacts),
    hidden: ['offer', 'lapse'],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(7_000)
})

describe('the guards of an activity', () => {
  const leader = who('leader')
  const code = (
    road: ActivityRoad,
    activity: Activity,
    more: Partial<ActivityInput> = {},
    at = NOW,
    actor = leader,
  ) => {
    const facts = { ...activityFacts, at }
    const result = activityLaw.decide(road, activity, actor, { ...inputs, ...more }[road] as never, facts)
    return result.ok ? 'ok' : result.code
  }

  it.each<[string, Partial<typeof times>, string]>([
    ['as planned', {}, 'ok'],
    ['in the past', { startsAt: NOW }, 'starts-in-the-past'],
    ['backwards', { endsAt: times.startsAt }, 'ends-before-it-starts'],
    ['three days', { endsAt: times.startsAt + 3 * DAY }, 'ok'],
    ['more than three days', { endsAt: times.startsAt + 3 * DAY + 1 }, 'lasts-too-long'],
    ['as many as go', { quota: 5 }, 'ok'],
    ['fewer than go', { quota: 4 }, 'less-than-seated'],
  ])('is planned %s', (_, more, expected) => {
    expect(code('edit', activityIn('published'), { edit: { ...times, ...more } })).toBe(expected)
  })

  it('begins an hour before at the earliest by hand, on the minute by the clock; ends early by hand alone', () => {
    const rule = who('a rule or a timer')
    const soon = activityIn('published', { startsAt: NOW + HOUR })
    expect([code('start', soon), code('start', soon, {}, NOW - 1), code('start', soon, {}, NOW, rule)]).toEqual([
      'ok',
      'too-early',
      'too-early',
    ])
    expect(code('start', soon, {}, NOW + HOUR, rule)).toBe('ok')
    const runs = activityIn('running', { endsAt: NOW + 1 })
    expect([code('end', runs), code('end', runs, {}, NOW, rule), code('end', runs, {}, NOW + 1, rule)]).toEqual([
      'ok',
      'too-early',
      'ok',
    ])
  })

  it('a team that is gone publishes nothing', () => {
    const gone = activityLaw.decide('publish', activityIn('draft'), leader, {}, { ...activityFacts, isTeamOpen: false })
    expect(gone).toMatchObject({ code: 'team-not-open' })
  })

  it('is drafted by a team’s leader or by the community, who then lead it', () => {
    const drafting = { id: 'a', teamId: 'team', teamLeaderId: 'leader', areaPath: ['d', 'd-e', 'd-e-1'], ...times }
    expect(draft(leader, drafting, NOW)).toMatchObject({ ok: true, value: { leaderId: 'leader', state: 'draft' } })
    expect(draft(who('secretary of d-e-1'), drafting, NOW)).toMatchObject({ ok: true, value: { leaderId: 'x' } })
    expect(draft(who('self'), drafting, NOW)).toMatchObject({ code: 'not-yours' })
    expect(draft(leader, { ...drafting, teamLeaderId: null }, NOW)).toMatchObject({ code: 'not-yours' })
  })
})

describe('the guards of a place', () => {
  const self = who('self')
  const rule = who('a rule or a timer')
  const code = (road: PlaceRoad, place: Place, actor = self, more: Partial<typeof activityFacts> = {}) => {
    const result = placeLaw.decide(road, place, actor, placeInputs[road] as never, { ...activityFacts, ...more })
    return result.ok ? result.value.state : result.code
  }
  const full = (state: ActivityState) => activityIn(state, { seated: 20, startsAt: NOW + HOUR, endsAt: NOW + 2 * HOUR })

  it('goes while there is room, waits while it is full, and is turned away once it runs', () => {
    expect(code('join', placeIn('left'))).toBe('going')
    expect(code('join', placeIn('left', { activity: full('published') }))).toBe('waiting')
    expect(code('join', placeIn('left', { activity: full('running') }))).toBe('activity-full')
    for (const state of ['draft', 'ended', 'recorded', 'cancelled'] as const)
      expect(code('join', placeIn('left', { activity: activityIn(state) }))).toBe('activity-not-open')
    expect(code('join', placeIn('waiting'))).toBe('waits-already')
    expect(code('offer', placeIn('waiting', { activity: full('published') }), rule)).toBe('activity-full')
  })

  it('is held to the millisecond', () => {
    const held = placeIn('held', { holdUntil: NOW })
    expect([code('take', held), code('take', held, self, { at: NOW - 1 })]).toEqual(['hold-is-over', 'going'])
    expect([code('lapse', held, rule, { at: NOW - 1 }), code('lapse', held, rule)]).toEqual(['too-early', 'lapsed'])
  })

  it('checks in by the digits or by the leader’s tap, and after the end by the tap alone', () => {
    const at = (state: ActivityState) => placeIn('going', { activity: activityIn(state, { endsAt: NOW + HOUR }) })
    const no = { codeFits: false }
    expect([code('check-in', at('running')), code('check-in', at('running'), self, no)]).toEqual([
      'came',
      'wrong-check-in-code',
    ])
    expect([
      code('check-in', at('running'), who('leader'), no),
      code('check-in', at('ended'), who('leader'), no),
    ]).toEqual(['came', 'came'])
    expect([code('check-in', at('ended')), code('check-in', at('published'), who('leader'))]).toEqual([
      'activity-not-running',
      'activity-not-running',
    ])
  })
})
