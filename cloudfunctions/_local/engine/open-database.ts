import { PGlite } from '@electric-sql/pglite'
import { BrokenFolder } from './folder'
import type { Engine } from './shared-session'

export async function openDatabase(path: string): Promise<PGlite> {
  try {
    const db = await PGlite.create(path)
    await db.exec(`set timezone = 'UTC'; set client_min_messages = warning`)
    return db
  } catch {
    throw new BrokenFolder(`数据目录已损坏 the database in ${path} cannot be opened (details in log/engine.log)`)
  }
}

export function engineOf(db: PGlite): Engine {
  return {
    run: (messages, answer) =>
      db.execProtocolRawStream(messages, { onRawData: (bytes) => void answer(Buffer.from(bytes)) }),
    inTransaction: () => db.isInTransaction(),
  }
}

const TOLD = ['server_version', 'server_encoding', 'client_encoding', 'DateStyle', 'IntervalStyle', 'TimeZone']

/** What PostgreSQL tells every client about itself when it connects. */
export async function parametersOf(db: PGlite): Promise<Map<string, string>> {
  const { rows } = await db.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [[...TOLD, 'integer_datetimes', 'standard_conforming_strings']],
  )
  return new Map(rows.map((row) => [row.name, row.setting]))
}
