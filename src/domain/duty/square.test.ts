import { communityCast } from '../../../tests/builders/community-cast'
import { dutyTable } from '../../../tests/builders/community-laws'
import { NOW, actor, held } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import { DAY } from '../calendar/china-time'
import { ruleActor, type Actor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import type { Duty } from './duty'
import { mayRead } from './may'
import { draft } from './open'
import { roadNames, type RoadInput, type RoadName } from './roads'
import { states, type State } from './states'

const terms = { quota: 5, forAll: false, leaderId: 'leader', from: NOW - 90 * DAY, to: NOW + 90 * DAY }
const over = { from: NOW - 90 * DAY, to: NOW - DAY }

const dutyIn = (state: string, more: Partial<Duty> = {}): Duty => ({
  id: 'duty',
  version: 2,
  state: state as State,
  kind: 'patrol',
  requesterId: null,
  areaPath: ['d', 'd-e', 'd-e-1'],
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  ...terms,
  taken: 0,
  createdAt: NOW,
  endedAt: null,
  ...more,
})

const inputs: RoadInput = { edit: terms, 'open-duty': {}, resize: { quota: 9 }, 'close-duty': {} }
const take = (road: string, duty: Duty, who: Actor) =>
  decide(road as RoadName, duty, who, inputs[road as RoadName] as RoadInput[RoadName], { at: NOW })

it('every road from every state for everybody', () => {
  expect([...roadNames].sort()).toEqual(Object.keys(dutyTable).sort())
  const { wrong, cells } = wrongIn({
    table: dutyTable,
    states,
    cast: communityCast.map((who) => (who.parts.includes('own') ? speaking(who) : who)),
    // A timer closes what is over; people close what stands.
    matter: (road, state) => dutyIn(state, road === 'close-duty' ? over : {}),
    decide: take,
    allowed: (duty, who) => allowedRoads(duty, who, { at: NOW }),
    hidden: [],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(1_500)
})

/** A post is nobody's own: whoever it would have been is what their role makes them. */
const speaking = (who: (typeof communityCast)[number]): (typeof communityCast)[number] => ({
  ...who,
  parts: /^(?:secretary|community-worker)/.test(who.name) ? ['community'] : [],
})

const secretary = actor('s', held('secretary', { area: 'd-e-1' }))

it('a draft is the community’s own; what was opened anyone may read', () => {
  expect(mayRead(actor('x'), dutyIn('draft'))).toBe(false)
  expect(mayRead(secretary, dutyIn('draft'))).toBe(true)
  for (const state of ['open', 'closed']) expect(mayRead(actor('x'), dutyIn(state))).toBe(true)
})

describe('places and terms', () => {
  const code = (road: RoadName, duty: Duty, input: unknown, who: Actor = secretary) => {
    const result = decide(road, duty, who, input as RoadInput[RoadName], { at: NOW })
    return result.ok ? 'ok' : result.code
  }
  it('never fewer places than are taken', () => {
    expect(code('resize', dutyIn('open', { taken: 5 }), { quota: 4 })).toBe('places-are-taken')
    expect(code('resize', dutyIn('open', { taken: 5 }), { quota: 5 })).toBe('ok')
  })
  it('is not closed over the heads of those who serve before its term is over', () => {
    expect(code('close-duty', dutyIn('open', { taken: 1 }), {})).toBe('places-are-taken')
    expect(code('close-duty', dutyIn('open', { taken: 1, ...over }), {})).toBe('ok')
    expect(code('close-duty', dutyIn('open'), {}, ruleActor)).toBe('too-early')
  })
  it.each([
    ['no day in it', NOW, NOW, 'bad-term'],
    ['two years', NOW, NOW + 730 * DAY, 'bad-term'],
    ['over already', NOW - 9 * DAY, NOW - DAY, 'term-is-over'],
    ['half a year', NOW - DAY, NOW + 180 * DAY, 'ok'],
  ])('a term with %s', (_, from, to, expected) => {
    expect(code('edit', dutyIn('draft'), { ...terms, from, to })).toBe(expected)
    const made = draft(secretary, { ...terms, id: 'd', kind: 'own', areaPath: ['d', 'd-e', 'd-e-1'], from, to }, NOW)
    expect(made.ok ? 'ok' : made.code).toBe(expected)
  })
  it('is not opened when its term is over', () =>
    expect(code('open-duty', dutyIn('draft', over), {})).toBe('term-is-over'))
  it('is made by the community alone', () => {
    const made = draft(actor('x'), { ...terms, id: 'd', kind: 'own', areaPath: ['d', 'd-e', 'd-e-1'] }, NOW)
    expect(made).toMatchObject({ ok: false, code: 'not-yours' })
  })
})
