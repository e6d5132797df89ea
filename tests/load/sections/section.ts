import type { Figure } from '../figure'

/** A part of the bench that can be asked for alone. It hands on each figure as soon as it is known. */
export interface Section {
  readonly name: string
  readonly about: string
  run(found: (figures: readonly Figure[]) => void, say: (line: string) => void): Promise<void>
}
