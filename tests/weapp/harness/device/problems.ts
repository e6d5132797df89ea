import { inspect } from 'node:util'
import type { Problem } from '../protocol'

/** What a thrown or logged thing says, whatever realm it comes from. */
export function wordsOf(thing: unknown): string {
  if (typeof thing === 'string') return thing
  if (typeof thing === 'object' && thing !== null && 'stack' in thing && typeof thing.stack === 'string')
    return thing.stack
  return inspect(thing, { depth: 4, breakLength: 160 })
}

/** Keeps all that went wrong; nothing that a package throws may end the device itself. */
export class Problems {
  readonly list: Problem[] = []

  constructor(private readonly page: () => string) {}

  add(kind: Problem['kind'], ...things: unknown[]): void {
    this.list.push({ kind, page: this.page(), text: things.map(wordsOf).join(' ') })
  }

  /** Runs the package's code; what it throws is a problem and not an end. */
  guard<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (thrown) {
      this.add('exception', thrown)
      return undefined
    }
  }
}
