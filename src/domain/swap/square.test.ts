import { everybodyAs } from '../../../tests/builders/by-role'
import { swapTable, type Part } from '../../../tests/builders/swap-table'
import { ruleActor, type Actor } from '../person/actor'
import { ask } from './ask'
import { allowedRoads, decide } from './decide'
import { mayRead } from './may'
import { roadNames, type Facts, type RoadName } from './roads'
import { states, type State } from './states'
import type { Swap, SwapShift } from './swap'
import { tell } from './tell'

const AT = 1_000_000
const HOUR = 3_600_000
const shift: SwapShift = {
  id: 's',
  rosterId: 'r',
  personId: 'asker',
  post: 'A',
  from: AT + HOUR,
  to: AT + 9 * HOUR,
  isCancelled: false,
}
const back: SwapShift = { ...shift, id: 'b', personId: 'other', from: AT + 30 * HOUR, to: AT + 38 * HOUR }
const swap: Swap = {
  id: 'x',
  version: 1,
  state: 'asked',
  rosterId: 'r',
  areaPath: ['d', 'd-e', 'd-e-1'],
  requesterId: 'asker',
  otherId: 'other',
  shiftId: 's',
  backId: 'b',
  due: shift.from,
  endedAt: null,
  recusal: { personIds: [], unitIds: [] },
}
const facts: Facts = { at: AT, shift, back, areOperators: true, wouldOverlap: false }
/** A timer's road is taken when the first shift has begun, every other one before that. */
const factsFor = (road: RoadName): Facts => (road === 'lapse-swap' ? { ...facts, at: swap.due } : facts)

const cast: readonly { name: string; actor: Actor; part: Part | null }[] = [
  ...everybodyAs('asker').map((each) => ({ ...each, part: 'asker' as const })),
  ...everybodyAs('other').map((each) => ({ ...each, part: 'other' as const })),
  ...everybodyAs('x').map((each) => ({ ...each, part: null })),
  { name: 'a timer', actor: ruleActor, part: 'rule' },
]

describe('the square of a swap: every road from every state for everybody', () => {
  it('has a line for each road', () => expect([...roadNames].sort()).toEqual(Object.keys(swapTable).sort()))

  it.each(roadNames)('%s', (road) => {
    const wrong: string[] = []
    let allowed = 0
    for (const state of states)
      for (const who of cast) {
        const line = swapTable[road]
        const result = decide(road, { ...swap, state }, who.actor, {}, factsFor(road))
        const fits = line.from.includes(state)
        const expected = !fits ? 'wrong-state' : who.part && line.who.includes(who.part) ? 'ok' : 'not-yours'
        const got = result.ok ? 'ok' : result.code
        if (got !== expected) wrong.push(`${state} by ${who.name}: ${got}, not ${expected}`)
        if (result.ok) {
          allowed += 1
          expect(result.value).toMatchObject({ state: line.to, version: 2, endedAt: factsFor(road).at })
        }
      }
    expect(wrong).toEqual([])
    expect(allowed).toBeGreaterThan(0)
  })

  it('shows the buttons that the table allows, and no other', () => {
    for (const state of states)
      for (const who of cast) {
        const expected = roadNames.filter(
          (road) =>
            road !== 'lapse-swap' &&
            swapTable[road].from.includes(state) &&
            swapTable[road].who.includes(who.part ?? 'rule') &&
            who.part !== null,
        )
        expect([who.name, allowedRoads({ ...swap, state }, who.actor, facts)]).toEqual([who.name, expected])
      }
  })

  it('is seen by both and by whoever plans there', () => {
    const seen = cast.filter((who) => mayRead(who.actor, swap)).map((who) => who.name)
    const planners = everybodyAs('x').filter(
      (who) => who.reaches && (who.role === 'administrator' || who.role === 'supervisor'),
    )
    const both = cast.filter((who) => who.part === 'asker' || who.part === 'other')
    expect(seen.sort()).toEqual([...both, ...planners].map((who) => who.name).sort())
  })
})

const other = everybodyAs('other')[0]?.actor ?? ruleActor
const asker = everybodyAs('asker')[0]?.actor ?? ruleActor

describe('a swap is not agreed to', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['when the shift has begun', { at: shift.from }, 'shift-begun'],
    ['when the other one has begun', { back: { ...back, from: AT } }, 'shift-begun'],
    ['when it was cancelled', { shift: { ...shift, isCancelled: true } }, 'shift-changed'],
    ['when it changed hands', { shift: { ...shift, personId: 'x' } }, 'shift-changed'],
    ['when the other one changed hands', { back: { ...back, personId: 'x' } }, 'shift-changed'],
    ['when a shift is gone', { shift: null }, 'shift-changed'],
    ['when it stands on another roster', { back: { ...back, rosterId: 'q' } }, 'shift-changed'],
    ['when one is no operator any more', { areOperators: false }, 'not-an-operator'],
    ['when one would stand in two places', { wouldOverlap: true }, 'already-on-shift'],
  ])('%s', (_, more, code) => {
    expect(decide('accept-swap', swap, other, {}, { ...facts, ...more })).toMatchObject({ ok: false, code })
    const asking = { id: 'x', rosterId: 'r', areaPath: swap.areaPath, otherId: 'other', shiftId: 's', backId: 'b' }
    expect(ask(asker, asking, { ...facts, ...more })).toMatchObject({ ok: false, code })
  })
  it('by oneself, nor lapses before its time', () => {
    const asking = { id: 'x', rosterId: 'r', areaPath: swap.areaPath, otherId: 'asker', shiftId: 's', backId: null }
    expect(ask(asker, asking, facts)).toMatchObject({ code: 'needs-another-person' })
    expect(decide('lapse-swap', swap, ruleActor, {}, { ...facts, at: swap.due - 1 })).toMatchObject({
      code: 'too-early',
    })
    expect(ask(asker, { ...asking, otherId: 'other' }, facts)).toMatchObject({
      ok: true,
      value: { due: shift.from, state: 'asked' },
    })
  })
})

it('tells the other who has to answer, and the asker what they said', () => {
  const heard = (road: RoadName | 'ask-swap', state: State): string[] =>
    tell(road, { ...swap, state }).map(
      ({ to, what }) => `${'person' in to ? to.person : 'role' in to ? to.role : ''} ${what}`,
    )
  expect(heard('ask-swap', 'asked')).toEqual(['other swap-asked'])
  expect(heard('accept-swap', 'accepted')).toEqual([
    'asker swap-accepted',
    'administrator swap-made',
    'supervisor swap-made',
  ])
  expect(heard('decline-swap', 'declined')).toEqual(['asker swap-declined'])
  expect(heard('withdraw-swap', 'withdrawn')).toEqual(['other swap-withdrawn'])
  expect(heard('lapse-swap', 'lapsed')).toEqual(['asker swap-lapsed', 'other swap-lapsed'])
})
