import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What to do to a copy of a package: write, change or remove (null) a file. */
export type Plants = Record<string, string | Buffer | null | ((before: string) => string)>

export interface Planted {
  folder: string
  remove(): void
}

/** A copy of the package with the given faults, in a folder of its own. */
export function plant(original: string | undefined, plants: Plants): Planted {
  const folder = mkdtempSync(path.join(tmpdir(), 'linsheng-weapp-'))
  if (original !== undefined) cpSync(original, folder, { recursive: true })
  for (const [name, what] of Object.entries(plants)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (what === null) rmSync(file)
    else writeFileSync(file, typeof what === 'function' ? what(readFileSync(file, 'utf8')) : what)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
