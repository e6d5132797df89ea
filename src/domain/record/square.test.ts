import { communityCast } from '../../../tests/builders/community-cast'
import { leaderRejectsIn, recordTable, type Part } from '../../../tests/builders/community-laws'
import { NOW, actor, held } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import { DAY, HOUR } from '../calendar/china-time'
import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Actor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { mayRead } from './may'
import { record, recordFor, type Serving } from './open'
import type { ServiceRecord } from './record'
import { roadNames, type RoadInput, type RoadName } from './roads'
import { ends, states, type State } from './states'

const recordIn = (state: string, more: Partial<ServiceRecord> = {}): ServiceRecord => ({
  id: 'record',
  version: 2,
  state: state as State,
  kind: 'duty',
  requesterId: 'own',
  areaPath: ['d', 'd-e', 'd-e-1'],
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  halfHours: 4,
  leaderId: 'leader',
  vouchedBy: state === 'submitted' ? null : 'somebody',
  correctsId: null,
  clocks: start([], 'vouch', limits.vouch, NOW - HOUR),
  createdAt: NOW - HOUR,
  endedAt: ends.includes(state as State) ? NOW : null,
  ...more,
})

const take = (road: string, matter: ServiceRecord, who: Actor) =>
  decide(road as RoadName, matter, who, {} as RoadInput[RoadName], { at: NOW })
const square = {
  states,
  decide: take,
  hidden: ['supersede'],
  allowed: (matter: ServiceRecord, who: Actor) => allowedRoads(matter, who, { at: NOW }),
}
const only = (parts: readonly Part[], part: Part) => parts.includes(part) && !parts.includes('community')

it('every road from every state for everybody', () => {
  expect([...roadNames].sort()).toEqual(Object.keys(recordTable).sort())
  const { wrong, cells } = wrongIn({
    ...square,
    table: recordTable,
    cast: communityCast,
    matter: (_, state) => recordIn(state),
    except: (road, state, parts) =>
      (road === 'vouch' && !parts.includes('leader')) ||
      (road === 'reject' && only(parts, 'leader') && !leaderRejectsIn.includes(state)),
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(4_000)
})

it('when the leader has let five working days pass, the community may vouch', () => {
  const late = start([], 'vouch', limits.vouch, NOW - 30 * DAY)
  const { wrong } = wrongIn({
    ...square,
    table: recordTable,
    cast: communityCast,
    matter: (_, state) => recordIn(state, { clocks: late }),
    except: (road, state, parts) => road === 'reject' && only(parts, 'leader') && !leaderRejectsIn.includes(state),
  })
  expect(wrong).toEqual([])
})

it('two keys mean two people, and nobody’s own', () => {
  const worker = actor('w', held('community-worker', { area: 'd-e-1' }))
  const secretary = actor('s', held('secretary', { area: 'd-e-1' }))
  const led = recordIn('submitted', { leaderId: 'w' })
  const vouched = take('vouch', led, worker)
  if (!vouched.ok) throw new Error(vouched.code)
  expect(take('confirm', vouched.value, worker)).toMatchObject({ ok: false, code: 'needs-another-person' })
  expect(allowedRoads(vouched.value, worker, { at: NOW })).not.toContain('confirm')
  expect(take('confirm', vouched.value, secretary)).toMatchObject({ ok: true, value: { state: 'confirmed' } })
  // Whoever leads the post they serve on: the community holds both keys, by two people.
  const own = recordIn('submitted', { leaderId: 'own' })
  expect(take('vouch', own, actor('own', held('secretary', { area: 'd-e-1' })))).toMatchObject({ code: 'not-yours' })
  expect(take('vouch', own, worker)).toMatchObject({ ok: true })
})

it('is read by whoever served, whoever leads and the community', () => {
  const wrong: string[] = []
  for (const who of communityCast.filter((each) => !each.recused)) {
    const matter = recordIn('submitted', { recusal: { personIds: [], unitIds: [] } })
    const reads = who.parts.some((part) => part === 'own' || part === 'leader' || part === 'community')
    if (mayRead(who.actor, matter) !== reads) wrong.push(who.name)
  }
  expect(wrong).toEqual([])
})

describe('what is written down', () => {
  const serving: Serving = {
    id: 'r',
    kind: 'activity',
    requesterId: 'own',
    areaPath: ['d', 'd-e', 'd-e-1'],
    leaderId: 'leader',
    halfHours: 3,
    on: NOW - DAY,
    correctsId: null,
  }
  const code = (who: Actor, more: Partial<Serving> = {}, make = record) => {
    const made = make(who, { ...serving, ...more }, NOW)
    return made.ok ? made.value.state : made.code
  }
  it.each<[string, Partial<Serving>, string]>([
    ['half an hour', { halfHours: 1 }, 'submitted'],
    ['a whole day', { halfHours: 48 }, 'submitted'],
    ['more than a day', { halfHours: 49 }, 'bad-hours'],
    ['nothing', { halfHours: 0 }, 'bad-hours'],
    ['twenty minutes', { halfHours: 0.66 }, 'bad-hours'],
    ['tomorrow', { on: NOW + DAY }, 'bad-day'],
    ['two years ago', { on: NOW - 730 * DAY }, 'bad-day'],
  ])('%s', (_, more, expected) => expect(code(actor('own'), more)).toBe(expected))
  it('by whoever served alone', () => expect(code(actor('x'))).toBe('not-yours'))
  it('whoever checked people in has vouched with it, but not for themselves', () => {
    expect(code(actor('leader'), {}, recordFor)).toBe('vouched')
    expect(code(actor('leader'), { requesterId: 'leader' }, recordFor)).toBe('submitted')
    expect(code(actor('own'), {}, recordFor)).toBe('not-yours')
  })
})
