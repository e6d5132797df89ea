import { useCallback, useEffect, useRef, useState } from 'react'
import type { NounName } from '../contract/nouns'
import { call } from './call'
import type { ActionName, Data, Input } from './make-call'
import type { Problem } from './outcome'
import { isFresh } from './last-write'
import { remembered } from './remembered'
import { useMemory } from './use-memory'
import { useShown } from './use-shown'

export interface Called<T> {
  /** The last answer; from this device's memory until the new one comes. */
  readonly data: T | null
  readonly problem: Problem | null
  readonly loading: boolean
  reload(): Promise<void>
  /** After a change whose answer says the same as a new call would. */
  put(data: T): void
}

interface Held<T> {
  readonly name: string | null
  readonly data: T | null
  readonly problem: Problem | null
  readonly loading: boolean
}

const opening = <T>(name: string | null, keep: boolean): Held<T> => ({
  name,
  data: keep && name !== null ? ((remembered.brief(name) as T | undefined) ?? null) : null,
  problem: null,
  loading: name !== null,
})

/** An answer this young is not asked for again when the page is shown: WeChat shows a page right after it made it. */
const YOUNG = 3_000

/**
 * Reads once, again when the input changes, when the page is shown again and when the network returns. `null` = not yet.
 * `keep` shows the last answer of an earlier visit while the new one is on its way.
 */
export const useCall = <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
  input: Input<N, A> | null,
  options: { keep?: boolean } = {},
): Called<Data<N, A>> => {
  type T = Data<N, A>
  const keep = options.keep === true
  const name = input === null ? null : `${noun}.${action}:${JSON.stringify(input)}`
  const [held, hold] = useState(() => opening<T>(name, keep))
  useMemory<T>(keep ? name : null, (kept) =>
    hold((before) => (before.name === name && before.data === null ? { ...before, data: kept } : before)),
  )
  const said = useRef(input)
  said.current = input
  const turn = useRef(0)
  const askedAt = useRef(0)

  const load = useCallback(async () => {
    const asked = said.current
    if (asked === null || name === null) return
    const mine = (turn.current += 1)
    askedAt.current = Date.now()
    hold((before) => (before.name === name ? { ...before, loading: true } : opening(name, keep)))
    const outcome = await call(noun, action, asked)
    if (turn.current !== mine) return
    if (outcome.ok && keep) remembered.keep(name, outcome.data)
    hold((before) =>
      outcome.ok
        ? { name, data: outcome.data, problem: null, loading: false }
        : { name, data: before.name === name ? before.data : null, problem: outcome, loading: false },
    )
  }, [noun, action, name, keep])

  useEffect(() => {
    void load()
    return () => {
      turn.current += 1
    }
  }, [load])
  useShown((why) => {
    if (why === 'online' || !isFresh(askedAt.current, Date.now(), YOUNG)) void load()
  })
  const put = useCallback((data: T) => hold({ name, data, problem: null, loading: false }), [name])
  const now = held.name === name ? held : opening<T>(name, keep)
  return { data: now.data, problem: now.problem, loading: now.loading, reload: load, put }
}
