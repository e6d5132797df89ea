import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { SchemaTooNew } from '../_database/migrate'
import { Unreachable } from './database'
import { EngineRefused } from './engine/open'
import { PortTaken } from './http/server'
import { BadSetting, type Settings } from './settings'

/** Ends the process with the one line that a person can act on; whatever else is known goes to a file. */
export function fail(error: unknown, settings: Settings | null): never {
  process.stderr.write(`${lineOf(error, settings)}\n`)
  process.exit(1)
}

function lineOf(error: unknown, settings: Settings | null): string {
  if (error instanceof PortTaken) {
    return `端口 ${error.message} 已被占用 port ${error.message} is taken: stop what uses it, or start with PORT=<another>`
  }
  if (error instanceof SchemaTooNew) {
    return `数据库比程序新 the database is at schema ${error.found}, this program knows up to ${error.known}: use a newer program`
  }
  if (error instanceof EngineRefused || error instanceof Unreachable || error instanceof BadSetting)
    return error.message
  const message = error instanceof Error ? error.message : String(error)
  const kept = settings ? keep(settings, error) : ''
  return `没能启动 could not start: ${message.split('\n')[0]}${kept}`
}

function keep(settings: Settings, error: unknown): string {
  try {
    const file = join(settings.folder, 'log', 'failure.log')
    mkdirSync(join(settings.folder, 'log'), { recursive: true })
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    appendFileSync(file, `${new Date().toISOString()} ${detail}\n`)
    return ` (details in ${file})`
  } catch {
    return ''
  }
}
