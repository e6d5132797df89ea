import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../gateway/call'
import type { Problem } from '../../gateway/outcome'
import { useShown } from '../../gateway/use-shown'
import type { CallCard } from './view'

/** A ring is heard within seconds; a board that did not change answers with almost nothing. */
const LOOK_EVERY = 5_000

export interface Board {
  readonly calls: readonly CallCard[] | null
  readonly problem: Problem | null
  /** A call began to ring since the last look. */
  readonly rang: CallCard | null
  look(): Promise<void>
}

/** The open calls of a desk, looked at every few seconds while the page is open. */
export const useBoard = (assignment: string | undefined): Board => {
  const [held, hold] = useState<Omit<Board, 'look'>>({ calls: null, problem: null, rang: null })
  const seen = useRef<string | null>(null)
  const turn = useRef(0)

  const look = useCallback(async () => {
    if (assignment === undefined) return
    const mine = (turn.current += 1)
    const outcome = await call('hotline', 'board', { assignment, since: seen.current })
    if (turn.current !== mine) return
    if (!outcome.ok) return hold((before) => ({ ...before, problem: outcome }))
    const { calls } = outcome.data
    seen.current = outcome.data.seen
    hold((before) => {
      if (calls === null) return before.problem ? { ...before, problem: null } : before
      const known = new Set(before.calls?.map((each) => each.id))
      const rang = before.calls === null ? null : calls.find((each) => each.state === 'ringing' && !known.has(each.id))
      return { calls, problem: null, rang: rang ?? null }
    })
  }, [assignment])

  useEffect(() => {
    seen.current = null
    void look()
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => {
      clearInterval(timer)
      turn.current += 1
    }
  }, [look])
  useShown(() => void look())
  return { ...held, look }
}
