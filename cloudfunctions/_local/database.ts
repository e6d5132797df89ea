import { migrate } from '../_database/migrate'
import { livingLock } from './engine/lock'
import { openEngine, urlOf } from './engine/open'
import type { Settings } from './settings'

export interface OpenDatabase {
  readonly url: string
  close(): Promise<void>
}

/** The database could not be reached; the message is the one line a person reads. */
export class Unreachable extends Error {}

/**
 * `own`: this process is the desk, and must have the data folder to itself. `join`: a command, which uses the engine of a running
 * desk if there is one and opens the folder itself if not.
 */
export async function openDatabase(
  settings: Settings,
  as: 'own' | 'join',
  died: (error: Error) => void,
): Promise<OpenDatabase> {
  const theirs = { close: () => Promise.resolve() }
  if (settings.databaseUrl !== null) return { ...theirs, url: settings.databaseUrl }
  const running = as === 'join' ? await livingLock(settings.folder) : null
  return running ? { ...theirs, url: urlOf(running) } : openEngine(settings.folder, died)
}

const UNREACHABLE = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|28P01|28000|3D000|53300|57P03)/

/** Brings the database up to the code, or says in one line why it cannot be reached. */
export async function migrateDatabase(url: string, say: (line: string) => void): Promise<void> {
  try {
    await migrate(url, say)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = error instanceof Error ? error.message || code : String(error)
    if (!UNREACHABLE.test(code) && !/timeout|Invalid URL|terminated/i.test(reason)) throw error
    throw new Unreachable(`连不上数据库 cannot reach the database at ${withoutPassword(url)}: ${reason}`)
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
