import { Console } from 'node:console'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { Reply } from '../../src/contract/row'
import type { NounName } from '../../src/contract/nouns'
import { loadFunction } from '../../cloudfunctions/_local/functions/load'
import { root } from './root'

/** One call as its own log line told it, with the time that its caller waited. */
export interface Measured {
  readonly reply: Reply<unknown>
  readonly statements: number
  readonly ms: number
}

export type Caller = (uid: string, action: string, input: unknown) => Promise<Measured>

/**
 * The deployed bundle of a noun, `exports.main`, in this process: its own copy with its own pool on `url`. What it prints is
 * read, not shown.
 */
export function openBundle(noun: NounName, url: string, connections: number): Caller {
  const lines = new Map<string, { statements: number }>()
  const log = new Writable({
    write: (text: Buffer, _, done) => {
      for (const line of text.toString().split('\n').filter(Boolean)) {
        const { call, statements } = JSON.parse(line) as { call: string; statements: number }
        lines.set(call, { statements })
      }
      done()
    },
  })
  const env = { ...process.env, DATABASE_URL: url, PGPOOL_MAX: String(connections) }
  const replaced: Record<string | symbol, unknown> = { env, stdout: log, stderr: log }
  const given = new Proxy(process, {
    get: (real, part) => (part in replaced ? replaced[part] : (Reflect.get(real, part) as unknown)),
  })
  const main = loadFunction(join(root, 'dist/functions', noun, 'index.js'), {
    Date,
    console: new Console(log),
    process: given,
  })
  return async (uid, action, input) => {
    const context = { environment: JSON.stringify({ TCB_UUID: uid }) }
    const began = performance.now()
    const reply = (await main({ action, input }, context)) as Reply<unknown>
    const ms = performance.now() - began
    const line = lines.get(reply.call)
    lines.delete(reply.call)
    if (!line) throw new Error(`${noun} ${action} left no log line`)
    return { reply, ms, statements: line.statements }
  }
}

/** A reply that must be good. */
export const good = ({ reply }: Measured): unknown => {
  if (reply.ok) return reply.data
  throw new Error(`refused: ${reply.code}`)
}
