import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(__dirname, '../..')

/** What is, or is about to be, committed: the house as the next person finds it. */
export const committed = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  })
    .toString()
    .split('\n')
    .filter((path) => path !== '')

export interface File {
  readonly path: string
  readonly text: string
}

export const readAll = (paths: readonly string[]): File[] =>
  paths.flatMap((path) => {
    try {
      return [{ path, text: readFileSync(join(root, path), 'utf8') }]
    } catch {
      // Deleted in the working tree, and about to be in the index.
      return []
    }
  })

/** Source text without comments: a rule is about what runs, not about what is said of it. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')

/** A house of a few files beside this one, with the same rules; gone when the work is done. */
export const inAHouseOf = <T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'linsheng-house-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const name of ['package.json', 'tsconfig.json']) symlinkSync(join(root, name), join(folder, name))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
