import type { NounName } from '../contract/nouns'
import type { RawCall } from './make-call'
import { isUnsent, problem, type Outcome, type Problem } from './outcome'
import type { Store } from './store'

/** One finished write that is on its way. Its id is the id inside its input, so that sent ten times it happens once. */
export interface Parcel {
  readonly id: string
  readonly noun: NounName
  readonly action: string
  readonly input: unknown
  /** What the page needs to write on, should it come back; never sent. */
  readonly form: unknown
  /** When the person pressed the button; epoch ms by this device. */
  readonly at: number
  /** Why the cloud did not take it, or `held`: it waits for the person then. Null while it waits for the network. */
  readonly refusal: Problem | null
}

export interface Outbox {
  /** Takes it into keeping, then tries to send it. Answers what came of this first try; `unsent` problems stay in the box. */
  send(parcel: Omit<Parcel, 'at' | 'refusal'>): Promise<Outcome<unknown>>
  /** Tries everything that waits, oldest first. One run at a time. */
  flush(): Promise<void>
  /** Everything in the box, what waits for the network and what came back refused. The same array until it changes. */
  inside(): readonly Parcel[]
  /** Keeps it from being sent, to be written on. Null while it is on its way or when it is gone. */
  hold(id: string): Parcel | null
  /** What was written meanwhile; it stays held. */
  rewrite(id: string, form: unknown): void
  /** Takes it out for good. */
  drop(id: string): void
  /** Called at each change, and with what was taken. */
  watch(listener: Listener): () => void
}

export type Listener = (taken: { parcel: Parcel; data: unknown } | null) => void

interface Parts {
  readonly store: Store
  readonly owner: () => string
  readonly call: RawCall
  readonly clock: () => number
}

const isParcel = (value: unknown): value is Parcel =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Parcel).id === 'string' &&
  typeof (value as Parcel).noun === 'string'

/**
 * Exactly once from the person's side too: kept before it is sent, taken out only when the cloud has taken it. What is refused
 * stays until a page has given the words back to the person, even if no page looked when the refusal came.
 */
export const makeOutbox = ({ store, owner, call, clock }: Parts): Outbox => {
  const listeners = new Set<Listener>()
  const onTheWay = new Map<string, Promise<Outcome<unknown>>>()
  let cached: { key: string; parcels: readonly Parcel[] } | null = null
  let running: Promise<void> | null = null

  const key = () => `linsheng.outbox:${owner()}`
  const inside = (): readonly Parcel[] => {
    const at = key()
    if (cached?.key === at) return cached.parcels
    const kept = store.read(at)
    const parcels = Array.isArray(kept) ? kept.filter(isParcel) : []
    cached = { key: at, parcels }
    return parcels
  }
  const put = (parcels: readonly Parcel[]) => {
    cached = { key: key(), parcels }
    store.write(key(), parcels)
  }
  const tell: Listener = (decided) => {
    for (const listener of listeners) listener(decided)
  }

  const change = (id: string, part: Partial<Parcel>) => {
    put(inside().map((each) => (each.id === id ? { ...each, ...part } : each)))
    tell(null)
  }

  const attempt = (parcel: Parcel): Promise<Outcome<unknown>> => {
    const same = onTheWay.get(parcel.id)
    if (same) return same
    const going = call(parcel.noun, parcel.action, parcel.input).finally(() => onTheWay.delete(parcel.id))
    const decided = going.then((outcome) => {
      if (outcome.ok) {
        put(inside().filter((each) => each.id !== parcel.id))
        tell({ parcel, data: outcome.data })
      } else if (!isUnsent(outcome)) {
        change(parcel.id, { refusal: outcome })
      }
      return outcome
    })
    onTheWay.set(parcel.id, decided)
    return decided
  }

  const run = async (): Promise<void> => {
    for (const parcel of inside().filter((each) => each.refusal === null)) {
      const outcome = await attempt(parcel)
      if (!outcome.ok && isUnsent(outcome)) return
    }
  }

  return {
    send(said) {
      const kept = inside().find((each) => each.id === said.id)
      const parcel: Parcel = { ...said, at: kept?.at ?? clock(), refusal: null }
      put([...inside().filter((each) => each.id !== said.id), parcel])
      tell(null)
      return attempt(parcel)
    },
    flush() {
      running ??= run().finally(() => {
        running = null
      })
      return running
    },
    inside,
    hold(id) {
      const parcel = inside().find((each) => each.id === id)
      if (!parcel || onTheWay.has(id)) return null
      change(id, { refusal: parcel.refusal ?? problem('held') })
      return parcel
    },
    rewrite: (id, form) => change(id, { form }),
    drop(id) {
      if (onTheWay.has(id)) return
      put(inside().filter((each) => each.id !== id))
      tell(null)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
