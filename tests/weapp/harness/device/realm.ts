import vm from 'node:vm'
import type { Clock } from './clock'
import type { Problems } from './problems'
import { wordsOf } from './problems'

export type Bag = Record<string, unknown>
export type Fn = (...args: unknown[]) => unknown

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null
export const isFn = (value: unknown): value is Fn => typeof value === 'function'

/** Names that WeChat hands to every module as undefined, so that code written for browsers or Node stumbles. */
const withheld =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,fetch,XMLHttpRequest,WebSocket,webkit,WeixinJSCore'

/**
 * What this engine's JavaScript has and the phone of an older resident may not: Intl is missing on many Androids, the rest came with
 * iOS 15.4 and later, and WeChat's own polyfills stop at ES2017.
 */
const tooNew = `
  delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name]
  for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name]
  delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync; delete Promise.withResolvers
  for (const kind of [Int8Array, Uint8Array]) for (const name of ['at', 'findLast', 'toSorted', 'with'])
    delete Object.getPrototypeOf(kind).prototype[name]
`

const ownTime = `(function (now) {
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now()], self),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
})`

/** The JavaScript world of the package: the language and what WeChat gives, nothing of Node's and nothing of a browser's. */
export class Realm {
  readonly globals = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  private readonly parse: (text: string) => unknown
  private readonly makeError: (text: string) => Error
  private readonly makeBytes: (list: number[]) => unknown
  private readonly makePromise: (run: (resolve: Fn, reject: Fn) => void) => unknown

  constructor(
    clock: Clock,
    private readonly problems: Problems,
  ) {
    vm.runInContext(tooNew, this.globals)
    this.evaluate<(now: () => number) => void>(ownTime)(() => clock.now)
    this.parse = this.evaluate('(text) => JSON.parse(text)')
    this.makeError = this.evaluate('(text) => new Error(text)')
    this.makeBytes = this.evaluate('(list) => Uint8Array.from(list).buffer')
    this.makePromise = this.evaluate('(run) => new Promise(run)')
    this.give('console', this.console())
    this.giveTimers(clock)
  }

  private evaluate<T>(source: string): T {
    return vm.runInContext(source, this.globals) as T
  }

  give(name: string, value: unknown): void {
    Object.defineProperty(this.globals, name, { value, enumerable: true, writable: true, configurable: true })
  }

  /** The same plain value, made of this realm's own objects; what JSON drops is dropped, as between WeChat's two threads. */
  adopt(value: unknown): unknown {
    const text = JSON.stringify(value)
    return text === undefined ? undefined : this.parse(text)
  }

  bag(members: Bag = {}): Bag {
    return Object.assign(this.parse('{}') as Bag, members)
  }

  error(text: string): Error {
    return this.makeError(text)
  }

  /** An ArrayBuffer of this realm. */
  bytes(bytes: Uint8Array): unknown {
    return this.makeBytes([...bytes])
  }

  promise(run: (resolve: Fn, reject: Fn) => void): unknown {
    return this.makePromise(run)
  }

  /** A module's code as the function that WeChat wraps it in. */
  wrap(code: string, file: string): Fn {
    const script = new vm.Script(`(function(require,module,exports,${withheld}){${code}\n})`, { filename: file })
    return script.runInContext(this.globals) as Fn
  }

  private console(): Bag {
    const silent = (): void => undefined
    const quiet = Object.fromEntries(
      ['log', 'info', 'debug', 'warn', 'group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'table', 'trace'].map(
        (name) => [name, silent],
      ),
    )
    return this.bag({
      ...quiet,
      error: (...things: unknown[]) => this.problems.add('console.error', ...things.map(wordsOf)),
    })
  }

  private giveTimers(clock: Clock): void {
    const arm =
      (repeats: boolean) =>
      (work: unknown, after: unknown, ...args: unknown[]): number => {
        if (!isFn(work)) throw this.error('setTimeout and setInterval take a function')
        return clock.set(() => void this.problems.guard(() => work(...args)), after, repeats)
      }
    this.give('setTimeout', arm(false))
    this.give('setInterval', arm(true))
    this.give('clearTimeout', (id: unknown) => clock.clear(id))
    this.give('clearInterval', (id: unknown) => clock.clear(id))
  }
}
