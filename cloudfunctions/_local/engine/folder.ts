import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const VERSION = '18'

/** A folder that cannot be used; the message is the one line a person reads. */
export class BrokenFolder extends Error {}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new BrokenFolder(`数据目录不可写 cannot write the data folder ${folder} (${codeOf(error)})`)
  }
}

/**
 * Where the database lies in the data folder. Its first making takes seconds and may be cut short; until it is done a
 * marker stands beside it, nothing has been acknowledged to anybody, and the half is thrown away on the next start.
 * Call it with the lock in hand.
 */
export function prepareDatabase(folder: string): { path: string; made(): void } {
  const path = join(folder, 'database')
  const marker = join(folder, 'database.being-made')
  if (existsSync(marker)) rmSync(path, { recursive: true, force: true })
  if (existsSync(path)) checkVersion(path)
  else writeFileSync(marker, '')
  return { path, made: () => rmSync(marker, { force: true }) }
}

function checkVersion(path: string): void {
  let version: string
  try {
    version = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim()
  } catch {
    throw new BrokenFolder(`数据目录已损坏 the database in ${path} is damaged: PG_VERSION cannot be read`)
  }
  if (version === VERSION) return
  throw new BrokenFolder(
    `数据库版本不符 the database in ${path} is of PostgreSQL ${version}, this engine is ${VERSION}`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
