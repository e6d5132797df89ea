import { newId } from './new-id'

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const without = (name: 'crypto', work: () => void) => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, name)
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true })
  try {
    work()
  } finally {
    if (kept) Object.defineProperty(globalThis, name, kept)
  }
}

const tenThousand = () => Array.from({ length: 10_000 }, newId)

test('ids are UUIDs of version 4 and differ', () => {
  const ids = tenThousand()
  expect(ids.every((id) => uuid4.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('so they are in an engine without crypto', () => {
  without('crypto', () => {
    const ids = tenThousand()
    expect(ids.every((id) => uuid4.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('two engines in the same millisecond, drawing differently, do not make the same id', () => {
  without('crypto', () => {
    const draw = jest.spyOn(Math, 'random')
    draw.mockReturnValue(0.1)
    const one = newId()
    draw.mockReturnValue(0.9)
    const two = newId()
    draw.mockRestore()
    expect(one).not.toBe(two)
  })
})
