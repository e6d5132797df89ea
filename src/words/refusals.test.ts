import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueWords, refusalWords, sayIssue, sayRefusal } from './refusals'

const root = join(__dirname, '../..')

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    // What the desk-top cloud says to the person who starts it is no reply to a call.
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('_local'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

const codes = (folders: readonly string[], pattern: RegExp): string[] => [
  ...new Set(folders.flatMap(sources).flatMap((text) => [...text.matchAll(pattern)].map((found) => found[1] ?? ''))),
]

describe('words for refusals', () => {
  const refused = codes(['src/domain', 'src/gateway', 'cloudfunctions'], /\b(?:refuse|problem|Lost)\('([a-z-]+)'/g)

  it('stand for every code that anything refuses with', () => {
    expect(refused.length).toBeGreaterThan(30)
    expect(refused.filter((code) => !Object.hasOwn(refusalWords, code))).toEqual([])
  })

  it('stand for every code that the contract marks a field with', () => {
    const marked = codes(['src/contract'], /'((?:bad|too|nothing|empty)(?:-[a-z]+)*)'/g)
    expect(marked.length).toBeGreaterThan(8)
    expect(marked.filter((code) => !Object.hasOwn(issueWords, code))).toEqual([])
  })

  it('are Chinese sentences without a code in them', () => {
    for (const words of [...Object.values(refusalWords), ...Object.values(issueWords)])
      expect(words).not.toMatch(/[a-z]-[a-z]/)
    for (const words of Object.values(refusalWords)) expect(words).toMatch(/[。]$/)
  })

  it('never show a code that nobody knew', () => {
    expect(sayRefusal('toString')).toBe(refusalWords.fault)
    expect(sayRefusal('something-new')).toBe(refusalWords.fault)
    expect(sayIssue('something-new')).toBe(issueWords['wrong-type'])
  })
})
