import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { root } from './house'

/** Budgets of what is built (issue 2, "How good"). What has not been built is not measured; `npm test` builds everything first. */
const KB = 1024
const dist = (...parts: string[]): string => join(root, 'dist', ...parts)
const built = (...parts: string[]): jest.It => (existsSync(dist(...parts)) ? it : it.skip)

interface Measure {
  readonly what: string
  readonly bytes: number
  readonly most: number
}
const over = (measures: readonly Measure[]): string[] =>
  measures
    .filter(({ bytes, most }) => bytes > most)
    .map(({ what, bytes, most }) => `${what}: ${Math.round(bytes / KB)} KB of ${Math.round(most / KB)}`)

/** A function as it deploys: its folder, and about what a zip of it takes. */
const functionSizes = (): Measure[] =>
  readdirSync(dist('functions')).flatMap((noun) => {
    const files = readdirSync(dist('functions', noun)).map((name) => readFileSync(dist('functions', noun, name)))
    const sum = (size: (bytes: Buffer) => number): number => files.reduce((all, bytes) => all + size(bytes), 0)
    return [
      { what: `function ${noun}`, bytes: sum((bytes) => bytes.length), most: 1.1 * KB * KB },
      {
        what: `function ${noun}, zipped`,
        bytes: sum((bytes) => deflateRawSync(bytes, { level: 6 }).length + 200),
        most: 350 * KB,
      },
    ]
  })

/** The scripts that the page names, gzipped, as they travel before the first screen. */
const entryOf = (html: string): Measure => {
  const scripts = [...html.matchAll(/<script[^>]+src="\/?(js\/[^"]+)"/g)].map((found) => found[1] ?? '')
  const bytes = scripts.reduce((all, script) => all + gzipSync(readFileSync(dist('h5', script))).length, 0)
  return { what: `the web app's entry (${scripts.length} scripts), gzipped`, bytes, most: 200 * KB }
}

const folderBytes = (folder: string, leftOut: readonly string[] = []): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((all, entry) => {
    const path = join(folder, entry.name)
    if (leftOut.includes(path)) return all
    return all + (entry.isDirectory() ? folderBytes(path, leftOut) : statSync(path).size)
  }, 0)

const packageSizes = (): Measure[] => {
  const app = JSON.parse(readFileSync(dist('weapp/app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
    subpackages?: { root: string }[]
  }
  const parts = (app.subPackages ?? app.subpackages ?? []).map((part) => dist('weapp', part.root))
  return [
    { what: 'the mini-program’s main package', bytes: folderBytes(dist('weapp'), parts), most: KB * KB },
    ...parts.map((part) => ({ what: `subpackage ${part}`, bytes: folderBytes(part), most: 400 * KB })),
  ]
}

built('functions')('cloud functions', () => {
  const sizes = functionSizes()
  expect(sizes.length).toBeGreaterThanOrEqual(10)
  expect(over(sizes)).toEqual([])
})

built('h5/index.html')('the web app', () => {
  const entry = entryOf(readFileSync(dist('h5/index.html'), 'utf8'))
  expect(entry.bytes).toBeGreaterThan(20 * KB)
  expect(over([entry])).toEqual([])
})

built('weapp/app.json')('the mini-program', () => expect(over(packageSizes())).toEqual([]))

it('finds what is too large', () => {
  expect(over([{ what: 'x', bytes: 2 * KB, most: KB }])).toEqual(['x: 2 KB of 1'])
  expect(over([{ what: 'x', bytes: KB, most: KB }])).toEqual([])
})
