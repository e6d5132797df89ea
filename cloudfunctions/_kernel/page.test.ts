import { cut, readKey, writeKey } from './page'

const ID = '6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506'
const key = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('where a page begins', () => {
  it('is read as it was written', () => {
    expect(readKey(null)).toEqual({ ok: true, value: null })
    for (const moment of ['2026-11-23T01:00:00.000Z', 'infinity'])
      expect(readKey(writeKey([moment, ID]))).toEqual({ ok: true, value: [moment, ID] })
  })

  it.each([
    '',
    'x',
    '!!!',
    key(),
    key('2026-11-23T01:00:00.000Z'),
    key('2026-11-23T01:00:00.000Z', ID, ID),
    key('2026-11-23T01:00:00.000Z', 'x'),
    key('2026-11-23T01:00:00.000Z', ID.toUpperCase()),
    key('2026-02-30T00:00:00.000Z', ID),
    key('2026-11-23', ID),
    key('foo 1', ID),
    key('-infinity', ID),
    key('now', ID),
    key('+275760-09-13T00:00:00.000Z', ID),
    key('0000-01-01T00:00:00.000Z', ID),
    key(1, ID),
    key(null, null),
    Buffer.from('{"0":"infinity","length":2}').toString('base64url'),
  ])('what nobody wrote is refused: %s', (after) => {
    expect(readKey(after)).toMatchObject({ ok: false, code: 'bad-page' })
  })

  it('goes on exactly when there is more', () => {
    const keyOf = (n: number) => [String(n), ID]
    expect(cut([1, 2, 3], 2, keyOf)).toEqual({ items: [1, 2], next: writeKey(['2', ID]) })
    expect(cut([1, 2], 2, keyOf)).toEqual({ items: [1, 2], next: null })
    expect(cut([], 2, keyOf)).toEqual({ items: [], next: null })
  })
})
