import { actor, held } from '../../../tests/builders/law-ticket'
import { holds, reaches, servesIn, staffOf, unitsOf } from './actor'
import { fitsRole, isAdministrator, mayInvite } from './may'
import { roles } from './roles'

const PATH = ['d', 'd-e', 'd-e-1']

describe('a role reaches down the tree, never sideways, never up', () => {
  it.each([
    ['d', true],
    ['d-e', true],
    ['d-e-1', true],
    ['d-e-1-g', false],
    ['d-e-2', false],
    ['d-w', false],
  ])('held for %s: %s', (area, reached) => {
    for (const role of roles) expect(reaches(actor('x', held(role, { area })), role, PATH)).toBe(reached)
    expect(mayInvite(actor('x', held('administrator', { area })), PATH)).toBe(reached)
  })

  it('is held as itself alone', () => {
    for (const role of roles) {
      const who = actor('x', held(role, { area: 'd' }))
      expect(isAdministrator(who)).toBe(role === 'administrator')
      expect(mayInvite(who, PATH)).toBe(role === 'administrator')
      for (const other of roles) expect(holds(who, other)).toBe(other === role)
    }
  })
})

it('belongs to units by slip and to offices by area', () => {
  const who = actor(
    'x',
    held('handler', { unit: 'lamps' }),
    held('secretary', { area: 'd-e-1', offices: ['committee'] }),
  )
  expect(unitsOf(who)).toEqual(['lamps'])
  expect(staffOf(who)).toEqual(['lamps', 'committee'])
  expect(servesIn(who, 'handler', 'lamps')?.unitId).toBe('lamps')
  expect(servesIn(who, 'handler', 'committee')).toBeUndefined()
})

it('names what a role is held for', () => {
  for (const role of roles) {
    expect(fitsRole(role, 'd', 'unit')).toBeNull()
    expect(fitsRole(role, null, 'unit')?.code).toBe(role === 'handler' ? undefined : 'area-missing')
    expect(fitsRole(role, 'd', null)?.code).toBe(role === 'handler' ? 'unit-missing' : undefined)
  }
})
