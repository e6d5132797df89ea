import { DAY } from '../calendar/china-time'
import {
  agreementCast,
  agreementIn,
  agreementInputs,
  facts,
  listingIn,
  listingInputs,
  needCast,
  resourceCast,
} from '../../../tests/builders/law-exchange'
import { agreementTable, listingTable } from '../../../tests/builders/exchange-table'
import { NOW } from '../../../tests/builders/law-ticket'
import { wrongIn } from '../../../tests/builders/square'
import type { Agreement } from './agreement'
import type { AgreementRoad } from './agreement-roads'
import { agreementLaw, listingLaw } from './decide'
import type { Listing } from './listing'
import type { ListingRoad } from './listing-roads'
import { agreementStates, listingStates, type AgreementState, type ListingState } from './states'

const lineFor = (kind: 'need' | 'resource', road: string, state: string): Listing => {
  const line = listingIn(kind, state as ListingState)
  if (road === 'expire') return { ...line, until: NOW }
  return road === 'withdraw' ? { ...line, taken: 1 } : line
}

describe.each(['need', 'resource'] as const)('a %s: every road from every state for everybody', (kind) => {
  // The table's line of a resource: nobody raised it, so there is nobody to turn down.
  const { 'turn-down': turnDown, ...both } = listingTable
  const table = kind === 'need' ? { ...both, 'turn-down': turnDown } : both
  it('stands as the page has it', () => {
    const { wrong, cells } = wrongIn<'own' | 'owner' | 'other' | 'rule', Listing>({
      table,
      states: listingStates,
      cast: kind === 'need' ? needCast : resourceCast,
      matter: (road, state) => lineFor(kind, road, state),
      decide: (road, matter, actor) =>
        listingLaw.decide(
          road as ListingRoad,
          matter,
          actor,
          listingInputs(actor)[road as ListingRoad] as never,
          facts,
        ),
      allowed: (matter, actor) => listingLaw.allowedRoads(matter, actor, facts),
      hidden: ['free', 'fulfil', 'expire'],
    })
    expect(wrong).toEqual([])
    expect(cells).toBeGreaterThan(7_000)
  })
})

it('an agreement: every road from every state for everybody', () => {
  const { wrong, cells } = wrongIn<'giver' | 'receiver' | 'own' | 'rule', Agreement>({
    table: agreementTable,
    states: agreementStates,
    cast: agreementCast,
    matter: (road, state) => ({
      ...agreementIn(state as AgreementState),
      ...(road === 'finish' ? { to: NOW } : {}),
    }),
    decide: (road, matter, actor) =>
      agreementLaw.decide(road as AgreementRoad, matter, actor, agreementInputs[road as AgreementRoad] as never, facts),
    allowed: (matter, actor) => agreementLaw.allowedRoads(matter, actor, facts),
    hidden: ['lapse', 'close-unrated'],
  })
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(14_000)
})

it('without a resident behind it the community rates, and nobody who speaks for the giver too', () => {
  const done = agreementIn('done', { requesterId: null })
  const may = (name: string): boolean => {
    const who = agreementCast.find((one) => one.name === name)
    if (!who) throw new Error(name)
    return agreementLaw.decide('rate', done, who.actor, agreementInputs.rate, facts).ok
  }
  expect(may('secretary of d-e-1')).toBe(true)
  expect(may('secretary of the district who handles for the lamps')).toBe(false)
  expect(may('handler of lamps')).toBe(false)
  expect(may('whose need it is')).toBe(false)
})

describe('the guards', () => {
  const handler = needCast.find(({ name }) => name === 'handler of greens')?.actor ?? { personId: '', assignments: [] }
  const rule = needCast.find(({ name }) => name === 'a rule or a timer')?.actor ?? handler
  const claim = (line: Listing, unitId: string | null = 'greens') =>
    listingLaw.decide('claim', line, handler, { unitId, areaPath: [] }, facts)

  it('nothing is claimed beyond what there is, after its day, or for somebody else', () => {
    expect(claim(listingIn('need', 'open', { taken: 3 }))).toMatchObject({ code: 'none-left' })
    expect(claim(listingIn('need', 'open', { until: NOW }))).toMatchObject({ code: 'term-is-over' })
    expect(claim(listingIn('need', 'open'), 'lamps')).toMatchObject({ code: 'not-your-unit' })
    expect(claim(listingIn('need', 'open'), null)).toMatchObject({ code: 'unit-not-chosen' })
    expect(claim(listingIn('need', 'open', { taken: 2 }))).toMatchObject({ value: { state: 'claimed', taken: 3 } })
    expect(claim(listingIn('need', 'open', { taken: 1 }))).toMatchObject({ value: { state: 'open', taken: 2 } })
  })

  it('what is given back opens the line again, but not after its day', () => {
    const free = (line: Listing) => listingLaw.decide('free', line, rule, {}, facts)
    expect(free(listingIn('need', 'claimed'))).toMatchObject({ value: { state: 'open', taken: 1 } })
    expect(free(listingIn('need', 'expired'))).toMatchObject({ value: { state: 'expired', taken: 1 } })
    expect(free(listingIn('need', 'open', { taken: 1 }))).toMatchObject({ code: 'nothing-claimed' })
  })

  it('a timer waits for its moment, to the millisecond', () => {
    const at = (road: 'begin' | 'finish', agreement: Agreement, now: number) => {
      const result = agreementLaw.decide(road, agreement, rule, {}, { at: now, contactFor: [] })
      return result.ok ? 'ok' : result.code
    }
    expect(at('begin', agreementIn('agreed', { from: NOW + 1 }), NOW)).toBe('too-early')
    expect(at('begin', agreementIn('agreed', { from: NOW }), NOW)).toBe('ok')
    expect(at('finish', agreementIn('running', { to: NOW + 1 }), NOW)).toBe('too-early')
    const due = agreementIn('proposed').clocks[0]?.due ?? 0
    for (const [now, code] of [
      [due - 1, 'too-early'],
      [due, 'ok'],
    ] as const) {
      const lapse = agreementLaw.decide('lapse', agreementIn('proposed'), rule, {}, { at: now, contactFor: [] })
      expect(lapse.ok ? 'ok' : lapse.code).toBe(code)
    }
  })

  it('who proposed cannot agree in another hat, and nobody agrees to a term that is over', () => {
    const who = agreementCast.find(({ name }) => name === 'secretary of d-e-1')?.actor ?? handler
    const agree = (more: Partial<Agreement>) =>
      agreementLaw.decide('agree', agreementIn('proposed', more), who, {}, facts)
    expect(agree({ proposerId: 'x' })).toMatchObject({ code: 'needs-another-person' })
    expect(agree({ to: NOW })).toMatchObject({ code: 'term-is-over' })
    expect(agree({})).toMatchObject({ ok: true })
  })

  it('rating ends fourteen days after the end', () => {
    const own = agreementCast.find(({ name }) => name === 'whose need it is')?.actor ?? handler
    const late = { at: NOW + 1, contactFor: [] }
    expect(agreementLaw.decide('rate', agreementIn('done'), own, agreementInputs.rate, late)).toMatchObject({
      code: 'rating-is-over',
    })
    expect(
      agreementLaw.decide('close-unrated', agreementIn('done'), rule, {}, { at: NOW - DAY, contactFor: [] }),
    ).toMatchObject({
      code: 'too-early',
    })
  })
})
