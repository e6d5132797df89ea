import { actor, held, ticketIn } from '../../../tests/builders/law-ticket'
import { roles, type Role } from '../person/roles'
import { capacityOf, isRecused, mayRead, mayReveal, readsAsStaff } from './may'
import { ends, kinds, states } from './states'
import type { Ticket } from './ticket'

/** Who oversees reads everything in their area; neighbours-in-office read what is not confidential; the others nothing. */
const OVERSEE: readonly Role[] = ['dispatcher', 'verifier', 'supervisor', 'operator', 'secretary']
const NEIGHBOUR: readonly Role[] = ['grid-leader', 'community-worker']
const CONFIDENTIAL = ['complaint', 'tip-off', 'mediation']
const SPEAK: readonly Role[] = ['dispatcher', 'operator', 'verifier', 'supervisor']

describe('reading', () => {
  it.each(roles)('%s', (role) => {
    for (const kind of kinds) {
      const ticket = ticketIn('handling', { kind })
      const reads = OVERSEE.includes(role) || (NEIGHBOUR.includes(role) && !CONFIDENTIAL.includes(kind))
      for (const area of ['d', 'd-e', 'd-e-1', 'd-e-1-g'])
        expect([kind, area, mayRead(actor('x', held(role, { area })), ticket)]).toEqual([kind, area, reads])
      for (const area of ['d-w', 'd-e-2', 'deeper'])
        expect([kind, area, mayRead(actor('x', held(role, { area })), ticket)]).toEqual([kind, area, false])
      for (const unit of ['lamps', 'greens'])
        expect(mayRead(actor('x', held(role, { unit })), ticket)).toBe(role === 'handler')
      expect(mayRead(actor('x', held(role, { unit: 'elsewhere' })), ticket)).toBe(false)
    }
  })

  it('is for the requester and the filer, as themselves and not as staff', () => {
    const ticket = ticketIn('handling')
    for (const person of ['requester', 'filer']) {
      expect(mayRead(actor(person), ticket)).toBe(true)
      expect(readsAsStaff(actor(person), ticket)).toBe(false)
    }
    expect(readsAsStaff(actor('requester', held('dispatcher', { area: 'd' })), ticket)).toBe(false)
    expect(readsAsStaff(actor('filer', held('member', { area: 'd' })), ticket)).toBe(false)
    expect(readsAsStaff(actor('filer', held('dispatcher', { area: 'd' })), ticket)).toBe(true)
    expect(mayRead(actor('stranger'), ticket)).toBe(false)
  })
})

describe('recusal', () => {
  const about: Partial<Ticket> = { recusal: { personIds: ['bad'], unitIds: ['bad-unit'] } }
  it.each(states)('shuts out the person, the unit and the office in %s, whatever they hold', (state) => {
    const ticket = ticketIn(state, { ...about, lead: ticketIn('handling').lead })
    for (const role of roles)
      for (const who of [
        actor('bad', held(role, { area: 'd' })),
        actor('bad', held(role, { unit: 'lamps' })),
        actor('x', held(role, { area: 'd', unit: 'bad-unit' })),
        actor('x', held('member', { unit: 'bad-unit' }), held(role, { area: 'd' })),
        actor('x', held(role, { area: 'd-e', offices: ['bad-unit', 'other'] })),
        actor('filer', held(role, { area: 'd', unit: 'bad-unit' })),
      ])
        expect([role, isRecused(who, ticket), mayRead(who, ticket), mayReveal(who, ticket)]).toEqual([
          role,
          true,
          false,
          false,
        ])
  })

  it('never shuts out the requester', () => {
    const ticket = ticketIn('answered', { recusal: { personIds: ['requester'], unitIds: ['bad-unit'] } })
    expect(mayRead(actor('requester', held('handler', { unit: 'bad-unit' })), ticket)).toBe(true)
  })
})

describe('contact details', () => {
  it.each(roles)('%s', (role) => {
    for (const state of states) {
      const ticket = ticketIn(state, { lead: ticketIn('handling').lead })
      const open = !ends.includes(state)
      expect([state, mayReveal(actor('x', held(role, { area: 'd' })), ticket)]).toEqual([
        state,
        open && SPEAK.includes(role),
      ])
      expect([state, mayReveal(actor('x', held(role, { unit: 'lamps' })), ticket)]).toEqual([
        state,
        open && role === 'handler',
      ])
    }
  })

  it('are not for residents, nor for whoever filed', () => {
    for (const person of ['requester', 'filer', 'stranger'])
      expect(mayReveal(actor(person), ticketIn('handling'))).toBe(false)
  })
})

describe('in which capacity', () => {
  const ticket = ticketIn('handling')
  it.each([
    [
      'accept',
      actor('x', held('member', { area: 'd' }), held('dispatcher', { area: 'd-e', unit: 'centre' })),
      { role: 'dispatcher', unitId: 'centre' },
    ],
    [
      'settle',
      actor('x', held('handler', { unit: 'elsewhere' }), held('handler', { unit: 'lamps' })),
      { role: 'handler', unitId: 'lamps' },
    ],
    ['uphold', actor('x', held('supervisor', { area: 'd' })), { role: 'supervisor', unitId: null }],
    ['rate', actor('requester', held('dispatcher', { area: 'd' })), { role: 'requester', unitId: null }],
    ['attach', actor('filer'), { role: 'filer', unitId: null }],
  ] as const)('%s', (road, who, capacity) => {
    expect(capacityOf(road, who, ticket)).toEqual(capacity)
  })
})
