import { afterLeaving, moveOf, neighbour } from './move'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('keyboard moves', () => {
  it('knows the arrows and their letters', () => {
    expect(['ArrowDown', 'j', 'ArrowUp', 'k', 'Enter', 'r', 'Escape'].map((name) => moveOf(key(name)))).toEqual([
      'next',
      'next',
      'previous',
      'previous',
      'open',
      'refresh',
      'leave',
    ])
  })

  it('leaves the browser its own keys', () => {
    expect(moveOf(key('r', { ctrlKey: true }))).toBeUndefined()
    expect(moveOf(key('r', { metaKey: true }))).toBeUndefined()
    expect(moveOf(key('toString'))).toBeUndefined()
  })

  it('walks the list and stops at its ends', () => {
    const ids = ['a', 'b', 'c']
    expect(neighbour(ids, 'a', 'next')).toBe('b')
    expect(neighbour(ids, 'c', 'next')).toBe('c')
    expect(neighbour(ids, 'a', 'previous')).toBe('a')
    expect(neighbour(ids, null, 'previous')).toBe('a')
    expect(neighbour(ids, 'gone', 'next')).toBe('a')
    expect(neighbour([], 'a', 'next')).toBeNull()
  })

  it('goes to the one below when a ticket leaves, at the end to the one above', () => {
    expect(afterLeaving(['a', 'b', 'c'], 'b')).toBe('c')
    expect(afterLeaving(['a', 'b', 'c'], 'c')).toBe('b')
    expect(afterLeaving(['a'], 'a')).toBeNull()
    expect(afterLeaving(['a', 'b'], 'gone')).toBe('a')
  })
})
