import { safeParse, type GenericSchema, type InferOutput } from 'valibot'
import type { Store } from './store'

export interface Draft<T> {
  readonly value: T
  /** When it was kept, by this device's clock; epoch ms. */
  readonly at: number
}

export interface Drafts<T> {
  read(): Draft<T> | null
  keep(value: T): boolean
  drop(): void
}

/** Places in which people write, each kept apart and apart for each person. A draft of an older app that no longer fits is none. */
export const makeDrafts =
  (store: Store, owner: () => string, clock: () => number) =>
  <S extends GenericSchema>(place: string, schema: S): Drafts<InferOutput<S>> => {
    const key = () => `linsheng.draft:${owner()}:${place}`
    return {
      read() {
        const kept = store.read(key())
        if (typeof kept !== 'object' || kept === null) return null
        const { value, at } = kept as { value?: unknown; at?: unknown }
        const parsed = safeParse(schema, value)
        return parsed.success && typeof at === 'number' ? { value: parsed.output, at } : null
      },
      keep: (value) => store.write(key(), { value, at: clock() }),
      drop: () => store.drop(key()),
    }
  }
