import { wordOf } from './word-of'

test('a code has the word of the table or none', () => {
  const table = { fixed: '已解决', empty: '' }
  expect(wordOf(table, 'fixed')).toBe('已解决')
  expect(wordOf(table, 'empty')).toBe('')
  for (const code of ['partly', 'constructor', 'toString', '__proto__', 7, null, undefined, {}])
    expect(wordOf(table, code)).toBeUndefined()
})
