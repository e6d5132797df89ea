import { communityCast } from '../../../tests/builders/community-cast'
import { registrationTable } from '../../../tests/builders/community-laws'
import { NOW } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import { DAY } from '../calendar/china-time'
import { pause, start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Actor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { mayRead, mayReveal } from './may'
import type { Registration } from './registration'
import { roadNames, type RoadInput, type RoadName } from './roads'
import { isOpen, states, type State } from './states'

const confirming = start([], 'confirm', limits.confirm, NOW - 9 * DAY)

const registrationIn = (state: string): Registration => ({
  id: 'registration',
  version: 3,
  state: state as State,
  subject: 'member',
  requesterId: 'own',
  areaPath: ['d', 'd-e', 'd-e-1'],
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  clocks:
    state === 'asked'
      ? start(pause(confirming, 'confirm', NOW - 5 * DAY), 'supply', limits.supply, NOW - 5 * DAY)
      : confirming,
  createdAt: NOW - 9 * DAY,
  endedAt: isOpen(state as State) ? null : NOW,
})

const inputs = (road: RoadName, actor: Actor): unknown =>
  road === 'supply' ? { silent: actor.isRule === true } : road === 'decline' ? { reason: 'twice' } : {}

const take = (road: string, registration: Registration, actor: Actor) =>
  decide(road as RoadName, registration, actor, inputs(road as RoadName, actor) as RoadInput[RoadName], { at: NOW })

it('every road from every state for everybody', () => {
  expect([...roadNames].sort()).toEqual(Object.keys(registrationTable).sort())
  const { wrong, cells } = wrongIn({
    table: registrationTable,
    states,
    cast: communityCast,
    matter: (_, state) => registrationIn(state),
    decide: take,
    allowed: (registration, actor) => allowedRoads(registration, actor, { at: NOW }),
    hidden: ['move'],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(8_000)
})

it('is read by the person and the community alone, and revealed to the community while it stands', () => {
  const wrong: string[] = []
  for (const state of states)
    for (const who of communityCast) {
      const registration = { ...registrationIn(state), recusal: { personIds: [], unitIds: [] } }
      const own = who.parts.includes('own')
      const community = who.recused ? false : who.parts.includes('community')
      if (who.recused) continue
      if (mayRead(who.actor, registration) !== (own || community)) wrong.push(`${state} read by ${who.name}`)
      if (mayReveal(who.actor, registration) !== (community && isOpen(state)))
        wrong.push(`${state} told to ${who.name}`)
    }
  expect(wrong).toEqual([])
})

describe('what the clock decides', () => {
  const asked = registrationIn('asked')
  const own: Actor = { personId: 'own', assignments: [] }
  const rule: Actor = { personId: 'rule', assignments: [], isRule: true }
  const silent = (actor: Actor, isSilent: boolean, at: number) =>
    decide('supply', asked, actor, { silent: isSilent }, { at })

  it('silence is the timer’s word, not before five days, and sends it back to be decided', () => {
    expect(silent(rule, true, NOW - 1)).toMatchObject({ ok: false, code: 'too-early' })
    expect(silent(rule, false, NOW)).toMatchObject({ ok: false, code: 'too-early' })
    expect(silent(own, true, NOW)).toMatchObject({ ok: false, code: 'too-early' })
    expect(silent(rule, true, NOW)).toMatchObject({ ok: true, value: { state: 'registered' } })
  })

  it('the community’s time stands still while the person is asked', () => {
    const back = silent(own, false, NOW)
    if (!back.ok) throw new Error(back.code)
    const before = confirming.find((clock) => clock.name === 'confirm')
    const after = back.value.clocks.find((clock) => clock.name === 'confirm')
    expect(after?.due).toBe((before?.due ?? 0) + 5 * DAY)
    expect(after?.pausedAt).toBeNull()
  })
})
