import { tellingWords } from '../../src/domain/telling/words'
import { committed, readAll, withoutComments, type File } from './house'

/** What is told has words: a message without them would say "您有一条新消息" and nothing else. */
const WHAT = /\b(?:what: |toDesk\(|toWriter\(|both\([a-z]+, |raiser\(|everybody\(|reporters\(taken, )'([a-z0-9-]+)'/g

const toldIn = (files: readonly File[]): string[] =>
  files.flatMap(({ text }) => [...withoutComments(text).matchAll(WHAT)].map((found) => found[1] ?? ''))

const worded = new Set(Object.values(tellingWords).flatMap((table) => Object.keys(table)))

it('everything that is told has its words', () => {
  const told = toldIn(
    readAll(
      committed().filter(
        (path) => /^(?:src\/domain|cloudfunctions\/[a-z-]+)\/.*\.ts$/.test(path) && !path.includes('.test.'),
      ),
    ),
  )
  expect(told.length).toBeGreaterThan(60)
  expect([...new Set(told)].filter((what) => !worded.has(what)).sort()).toEqual([])
})

it('each line fits WeChat: at most twenty characters', () => {
  const long = Object.values(tellingWords).flatMap((table) =>
    Object.values(table).flatMap(({ title, next }) => [title, next].filter((words) => [...words].length > 20)),
  )
  expect(long).toEqual([])
})

it('what is told without words is found, planted', () => {
  expect(toldIn([{ path: 'x.ts', text: `{ to, what: 'never-heard-of', weight: 'must' }` }])).toEqual(['never-heard-of'])
})
