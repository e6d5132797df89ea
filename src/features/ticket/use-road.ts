import { useCallback, useRef, useState } from 'react'
import { call } from '../../gateway/call'
import type { Input } from '../../gateway/make-call'
import { newId } from '../../gateway/new-id'
import { isUnsent, problem, type Problem } from '../../gateway/outcome'
import type { View } from './facts'

export type ResidentRoad = 'attach' | 'supply' | 'rate' | 'reopen' | 'withdraw'
type Fields<R extends ResidentRoad> = Omit<Input<'ticket', R>, 'ticket' | 'version' | 'command'>

export interface TakeRoad {
  readonly busy: boolean
  readonly refusal: Problem | null
  /** True when it was done; else `refusal` says why, and what was typed stays. */
  take<R extends ResidentRoad>(road: R, fields: Fields<R>): Promise<boolean>
  forget(): void
}

/**
 * One road of a ticket, taken once: the same words sent again after a lost reply carry the same command, so that the cloud
 * does them once. Words that were refused and changed are a new command.
 */
export const useRoad = (view: View | null, changed: () => Promise<void>): TakeRoad => {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const unsent = useRef<{ said: string; command: string } | null>(null)
  const running = useRef(false)

  const take = useCallback(
    async <R extends ResidentRoad>(road: R, fields: Fields<R>): Promise<boolean> => {
      if (!view || running.current) return false
      running.current = true
      setBusy(true)
      setRefusal(null)
      const said = JSON.stringify([road, view.version, fields])
      const command = unsent.current?.said === said ? unsent.current.command : newId()
      const input = { ...fields, ticket: view.id, version: view.version, command } as unknown as Input<'ticket', R>
      const outcome = await call('ticket', road, input).catch((bug: unknown) => {
        running.current = false
        setBusy(false)
        throw bug
      })
      unsent.current = !outcome.ok && isUnsent(outcome) ? { said, command } : null
      if (!outcome.ok) setRefusal(problem(outcome.code, outcome.detail, outcome.call))
      // What changed meanwhile is shown at once; the words that were typed wait beside it.
      if (outcome.ok || outcome.code === 'stale-version' || outcome.code === 'wrong-state') await changed()
      running.current = false
      setBusy(false)
      return outcome.ok
    },
    [view, changed],
  )
  const forget = useCallback(() => setRefusal(null), [])
  return { busy, refusal, take, forget }
}
