import { useCallback, useEffect, useRef, useState } from 'react'
import type { NounName } from '../contract/nouns'
import { call } from './call'
import type { ActionName, Data, Input } from './make-call'
import type { Problem } from './outcome'
import { isFresh } from './last-write'
import { remembered } from './remembered'
import { useMemory } from './use-memory'
import { useShown } from './use-shown'

interface Leaf {
  readonly items: readonly { readonly id: string }[]
  readonly next: string | null
}

/** The actions that answer page by page. */
export type PagedAction<N extends NounName> = {
  [A in ActionName<N>]: Data<N, A> extends Leaf ? A : never
}[ActionName<N>]

export type Item<N extends NounName, A extends ActionName<N>> = Data<N, A> extends { items: (infer I)[] } ? I : never

export interface Pages<I, D = unknown> {
  readonly items: readonly I[]
  /** The newest answer whole, for what an action says of its page beside the lines; null until one came. */
  readonly latest: D | null
  /** Whether there is more behind. */
  readonly hasMore: boolean
  /** Nothing is there yet, the first page is on its way. */
  readonly loading: boolean
  readonly loadingMore: boolean
  readonly problem: Problem | null
  more(): Promise<void>
  refresh(): Promise<void>
}

interface Held<I> {
  readonly name: string | null
  readonly items: readonly I[]
  readonly latest: unknown
  readonly next: string | null
  readonly known: boolean
  readonly busy: 'first' | 'more' | null
  readonly problem: Problem | null
}

interface Kept<I> {
  readonly items: readonly I[]
  readonly next: string | null
}

const YOUNG = 3_000

const opening = <I>(name: string | null, keep: boolean): Held<I> => {
  const kept = keep && name !== null ? (remembered.brief(name) as Kept<I> | undefined) : undefined
  return {
    name,
    items: kept?.items ?? [],
    latest: null,
    next: kept?.next ?? null,
    known: kept !== undefined,
    busy: name === null ? null : 'first',
    problem: null,
  }
}

/**
 * A list by keyset: the first page on showing, the next on asking. A line that moved to a later page while one read is not
 * shown twice. `null` = not yet.
 */
export const usePages = <N extends NounName, A extends PagedAction<N>>(
  noun: N,
  action: A,
  input: Omit<Input<N, A>, 'after'> | null,
  options: { keep?: boolean } = {},
): Pages<Item<N, A>, Data<N, A>> => {
  type I = Item<N, A>
  const keep = options.keep === true
  const name = input === null ? null : `${noun}.${action}:${JSON.stringify(input)}`
  const [held, hold] = useState(() => opening<I>(name, keep))
  useMemory<Kept<I>>(keep ? name : null, (kept) =>
    hold((before) => (before.name === name && !before.known ? { ...before, ...kept, known: true } : before)),
  )
  const said = useRef(input)
  said.current = input
  const turn = useRef(0)
  const askedAt = useRef(0)

  const ask = useCallback(
    async (after: string | null) => {
      if (said.current === null || name === null) return
      const mine = (turn.current += 1)
      askedAt.current = Date.now()
      const busy = after === null ? 'first' : 'more'
      hold((before) => ({ ...(before.name === name ? before : opening<I>(name, keep)), busy }))
      const outcome = await call(noun, action, { ...said.current, after } as unknown as Input<N, A>)
      if (turn.current !== mine) return
      if (!outcome.ok) return hold((before) => ({ ...before, name, busy: null, problem: outcome }))
      const { items, next } = outcome.data as unknown as { items: readonly (I & { id: string })[]; next: string | null }
      if (after === null && keep) remembered.keep(name, { items, next })
      hold((before) => {
        const earlier = after === null ? [] : before.items
        const here = new Set(earlier.map((item) => (item as I & { id: string }).id))
        const fresh = items.filter((item) => !here.has(item.id))
        return {
          name,
          items: [...earlier, ...fresh],
          latest: outcome.data,
          next,
          known: true,
          busy: null,
          problem: null,
        }
      })
    },
    [noun, action, name, keep],
  )

  const refresh = useCallback(() => ask(null), [ask])
  useEffect(() => {
    void refresh()
    return () => {
      turn.current += 1
    }
  }, [refresh])
  useShown((why) => {
    if (why === 'online' || !isFresh(askedAt.current, Date.now(), YOUNG)) void refresh()
  })
  const now = held.name === name ? held : opening<I>(name, keep)
  const { next } = now
  const more = useCallback(() => (next === null ? Promise.resolve() : ask(next)), [ask, next])
  return {
    items: now.items,
    latest: now.latest as Data<N, A> | null,
    hasMore: next !== null,
    loading: now.busy === 'first' && !now.known,
    loadingMore: now.busy === 'more',
    problem: now.problem,
    more,
    refresh,
  }
}
