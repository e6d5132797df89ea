import { comesNext } from './comes-next'

const HOUR = 3_600_000
const shift = (personId: string, from: number, post: 'A' | 'B' = 'A') => ({
  personId,
  post,
  from: from * HOUR,
  to: (from + 12) * HOUR,
})
const away = (personId: string, from: number, to: number) => ({ personId, from: from * HOUR, to: to * HOUR })
const day = [shift('yue', 8), shift('fan', 8, 'B'), shift('min', 20), shift('bo', 20, 'B'), shift('yue', 32)]

describe('who comes next', () => {
  it('is the A and the B post of the shift that begins next', () => {
    expect(comesNext(day, [], 'yue', 19 * HOUR)).toEqual(['min', 'bo'])
    expect(comesNext(day, [], 'min', 21 * HOUR)).toEqual(['yue'])
  })

  it('is whoever has the desk, once one’s own shift is over', () => {
    expect(comesNext(day, [], 'yue', 20 * HOUR)).toEqual(['min'])
    expect(comesNext(day, [away('min', 19, 33)], 'yue', 20.5 * HOUR)).toEqual(['bo'])
  })

  it('is nobody who will not be there, nor oneself', () => {
    expect(comesNext(day, [away('min', 19, 21)], 'yue', 19 * HOUR)).toEqual(['bo'])
    expect(comesNext(day, [away('min', 19, 21), away('bo', 19, 21)], 'fan', 19 * HOUR)).toEqual(['yue'])
    expect(comesNext(day, [], 'min', 33 * HOUR)).toEqual(['yue'])
    expect(comesNext(day, [], 'yue', 33 * HOUR)).toEqual([])
    expect(comesNext([], [], 'yue', 0)).toEqual([])
  })
})
