import { chosenHat, hatsOf } from './hat'

const held = (id: string, role: 'handler' | 'member' | 'verifier', post: 'A' | 'B' = 'A') => ({
  id,
  role,
  post,
  area: role === 'handler' ? null : { id: '510116', name: '双流区' },
  unit: role === 'handler' ? { id: 'u', name: '城管科' } : null,
  awayUntil: null,
})

describe('hats', () => {
  it('are the assignments that have a queue', () => {
    const hats = hatsOf([held('1', 'member'), held('2', 'handler', 'B'), held('3', 'verifier')])
    expect(hats.map((hat) => hat.label)).toEqual(['城管科 · 经办人 · B 岗', '双流区 · 核验员'])
  })

  it('stay as they were worn, while they are held', () => {
    const hats = hatsOf([held('2', 'handler'), held('3', 'verifier')])
    expect(chosenHat(hats, '3')?.id).toBe('3')
    expect(chosenHat(hats, 'taken-away')?.id).toBe('2')
    expect(chosenHat([], '3')).toBeUndefined()
  })
})
