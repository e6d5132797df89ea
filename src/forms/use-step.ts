import { useCallback, useRef, useState } from 'react'
import { newId } from '../gateway/new-id'
import { isUnsent, problem, type Outcome, type Problem } from '../gateway/outcome'

export interface Step {
  readonly busy: boolean
  readonly refusal: Problem | null
  /** True when it was done; else `refusal` says why, and what was typed stays. */
  take(said: string, send: (command: string) => Promise<Outcome<unknown>>): Promise<boolean>
  forget(): void
}

/**
 * One step of one matter, taken once: the same words sent again after a lost reply carry the same command id, so that the cloud
 * does them once. Words that were refused and changed are a new command. `said` = what is sent, as text; `changed` reads anew.
 */
export const useStep = (changed: () => Promise<unknown>): Step => {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const unsent = useRef<{ said: string; command: string } | null>(null)
  const running = useRef(false)

  const take = useCallback(
    async (said: string, send: (command: string) => Promise<Outcome<unknown>>): Promise<boolean> => {
      if (running.current) return false
      running.current = true
      setBusy(true)
      setRefusal(null)
      try {
        const command = unsent.current?.said === said ? unsent.current.command : newId()
        const outcome = await send(command)
        unsent.current = !outcome.ok && isUnsent(outcome) ? { said, command } : null
        if (!outcome.ok) setRefusal(problem(outcome.code, outcome.detail, outcome.call))
        // What changed meanwhile is shown at once; the words that were typed wait beside it.
        if (outcome.ok || outcome.code === 'stale-version' || outcome.code === 'wrong-state') await changed()
        return outcome.ok
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [changed],
  )
  const forget = useCallback(() => setRefusal(null), [])
  return { busy, refusal, take, forget }
}
