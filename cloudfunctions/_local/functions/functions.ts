import { AsyncLocalStorage } from 'node:async_hooks'
import { Console } from 'node:console'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Identity } from '../accounts/identity'
import type { Clock } from '../clock/clock'
import { contextOf } from './context'
import type { Declared } from './declared'
import { dateBy } from './desk-date'
import { loadFunction, type Given, type Main } from './load'

export class FunctionFailed extends Error {}
export class FunctionTooSlow extends Error {}

/** The deployed bundles, run in this process: loaded on first use, each call with its own identity and its own moment. */
export class Functions {
  private readonly loaded = new Map<string, Main>()
  private readonly declared: ReadonlyMap<string, Declared>
  private readonly moment = new AsyncLocalStorage<number>()
  private readonly given: Given
  private running = 0

  constructor(
    private readonly folder: string,
    declared: readonly Declared[],
    clock: Clock,
    log: Writable,
  ) {
    this.declared = new Map(declared.map((one) => [one.name, one]))
    const now = (): number => this.moment.getStore() ?? clock.now()
    this.given = { Date: dateBy(now), console: new Console(log), process: processWith(log) }
  }

  has(name: string): boolean {
    return this.declared.has(name) && existsSync(this.fileOf(name))
  }

  get idle(): boolean {
    return this.running === 0
  }

  /** Event and answer are copied as JSON, as on the wire. `at` is the moment that `new Date()` says inside this call. */
  async invoke(name: string, event: unknown, identity: Identity, at?: number): Promise<unknown> {
    const seconds = this.declared.get(name)?.timeout ?? 3
    const context = contextOf(name, identity, randomUUID(), seconds)
    const copy: unknown = JSON.parse(JSON.stringify(event ?? {}))
    const run = (): Promise<unknown> => this.main(name)(copy, context)
    this.running++
    try {
      const answer = await within(seconds, at === undefined ? run() : this.moment.run(at, run))
      return answer === undefined ? null : JSON.parse(JSON.stringify(answer))
    } catch (error) {
      if (error instanceof FunctionTooSlow) throw error
      this.given.console.error(error)
      throw new FunctionFailed(`function ${name} failed`)
    } finally {
      this.running--
    }
  }

  private main(name: string): Main {
    const known = this.loaded.get(name)
    if (known) return known
    const main = loadFunction(this.fileOf(name), this.given)
    this.loaded.set(name, main)
    return main
  }

  private fileOf(name: string): string {
    return join(this.folder, name, 'index.js')
  }
}

/** The process as a bundle sees it: what it prints goes to the log and leaves the terminal to people. */
function processWith(log: Writable): NodeJS.Process {
  const streams = new Set<string | symbol>(['stdout', 'stderr'])
  return new Proxy(process, { get: (real, part) => (streams.has(part) ? log : Reflect.get(real, part)) })
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionTooSlow(`no answer within ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, tooSlow])
  } finally {
    clearTimeout(timer)
  }
}
