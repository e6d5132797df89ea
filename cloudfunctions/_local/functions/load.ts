import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { compileFunction } from 'node:vm'

export type Main = (event: unknown, context: unknown) => Promise<unknown>

/** What a bundle sees in place of the globals of those names. */
export interface Given {
  readonly Date: DateConstructor
  readonly console: Console
  readonly process: NodeJS.Process
}

/** Loads a deployed bundle as CloudBase does, `exports.main`, with the desk's clock and the desk's log. */
export function loadFunction(file: string, given: Given): Main {
  const names = ['exports', 'require', 'module', '__filename', '__dirname', 'Date', 'console', 'process']
  const run = compileFunction(readFileSync(file, 'utf8'), names, { filename: file })
  const module = { exports: {} as { main?: Main } }
  const { Date, console, process } = given
  run(module.exports, createRequire(file), module, file, dirname(file), Date, console, process)
  if (typeof module.exports.main !== 'function') throw new Error(`${file} exports no main`)
  return module.exports.main
}
