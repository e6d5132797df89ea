import { budgets } from '../../src/domain/light/budgets'
import { committed, readAll, type File } from './house'

/** Every line of the table of what a task may ask is walked, and its taps counted, in a real browser. */
const walkedIn = (files: readonly File[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ text }) => [...text.matchAll(/\bisLight\(\s*\w+,\s*'([^']+)'/g)].map(([, task]) => task ?? '')),
  )

const unwalked = (tasks: readonly string[], files: readonly File[]): string[] => {
  const walked = walkedIn(files)
  return tasks.filter((task) => !walked.has(task))
}

const walks = readAll(committed().filter((path) => /^tests\/browser\/.*\.test\.ts$/.test(path)))

it('names each task once', () => {
  const tasks = budgets.map(({ task }) => task)
  expect(new Set(tasks).size).toBe(tasks.length)
})

it('counts the taps of every task of the table', () =>
  expect(
    unwalked(
      budgets.map(({ task }) => task),
      walks,
    ),
  ).toEqual([]))

it('finds a task that nobody walks, planted', () => {
  const walk = { path: 'tests/browser/x.test.ts', text: `await isLight(wang, '报名', async () => wang.taps('报名'))` }
  expect(unwalked(['报名', '飞行'], [walk])).toEqual(['飞行'])
})
