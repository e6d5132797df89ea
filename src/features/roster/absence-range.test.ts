import { absenceRange } from './absence-range'

const typed = { by: 'days', first: '2026-11-24', last: '2026-11-24', from: '09:30', to: '11:00' } as const

it('by whole days, the last one included', () => {
  expect(absenceRange(typed)).toEqual({ from: '2026-11-23T16:00:00.000Z', to: '2026-11-24T16:00:00.000Z' })
  expect(absenceRange({ ...typed, last: '2026-11-23' })).toBeNull()
})

it('by hours, over midnight too', () => {
  expect(absenceRange({ ...typed, by: 'hours' })).toEqual({
    from: '2026-11-24T01:30:00.000Z',
    to: '2026-11-24T03:00:00.000Z',
  })
  expect(absenceRange({ ...typed, by: 'hours', from: '22:00', last: '2026-11-25', to: '02:00' })).toEqual({
    from: '2026-11-24T14:00:00.000Z',
    to: '2026-11-24T18:00:00.000Z',
  })
})

it('is nothing while an end is missing or before the beginning', () => {
  expect(absenceRange({ ...typed, by: 'hours', to: '09:30' })).toBeNull()
  expect(absenceRange({ ...typed, by: 'hours', to: '' })).toBeNull()
  expect(absenceRange({ ...typed, first: '' })).toBeNull()
})
