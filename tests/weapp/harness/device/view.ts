import vm from 'node:vm'
import type { Problems } from './problems'

/** What wcc's code makes of a template and its data, before components are opened. */
export interface Drawn {
  tag: string
  attr?: Record<string, unknown>
  children?: (Drawn | string)[]
}

/**
 * The view's own JavaScript world, running the code that WeChat's wcc made of the templates. Data goes in and comes out as text: wcc's
 * deep copy turns objects of another world into null.
 */
export class View {
  private readonly run: (path: string, data: string) => string

  constructor(compiled: string, problems: Problems) {
    const warn = (...things: unknown[]): void => problems.add('wxml', ...things)
    // wcc logs the stack of a failing template before it throws; the throw itself is what is kept.
    const quiet = (): void => undefined
    const globals = vm.createContext({ window: {}, console: { warn, error: warn, log: quiet, info: quiet } })
    vm.runInContext(compiled, globals, { filename: 'wxml.js' })
    this.run = vm.runInContext(
      `(path, data) => { const draw = $gwx(path); if (!draw) throw new Error('no template ' + path); return JSON.stringify(draw(JSON.parse(data), {})) }`,
      globals,
    ) as (path: string, data: string) => string
  }

  draw(path: string, data: unknown): Drawn {
    return JSON.parse(this.run(`${path}.wxml`, JSON.stringify(data))) as Drawn
  }
}
