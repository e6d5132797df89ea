import { useCallback, useRef, useState } from 'react'
import type { NounName } from '../contract/nouns'
import { call } from './call'
import type { ActionName, Data, Input } from './make-call'
import { problem, type Outcome, type Problem } from './outcome'

export interface Sending<I, T> {
  readonly busy: boolean
  /** Why it was not done; stands until the next send or `forget`. */
  readonly refusal: Problem | null
  send(input: I): Promise<Outcome<T>>
  forget(): void
}

/** A write that a person presses. Pressed again while it is on its way, it answers `busy` and sends nothing. */
export const useSend = <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
): Sending<Input<N, A>, Data<N, A>> => {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const running = useRef(false)
  const send = useCallback(
    async (input: Input<N, A>): Promise<Outcome<Data<N, A>>> => {
      if (running.current) return problem('busy')
      running.current = true
      setBusy(true)
      setRefusal(null)
      try {
        const outcome = await call(noun, action, input)
        setRefusal(outcome.ok ? null : outcome)
        return outcome
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [noun, action],
  )
  const forget = useCallback(() => setRefusal(null), [])
  return { busy, refusal, send, forget }
}
