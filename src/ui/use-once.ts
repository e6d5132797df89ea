import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * A press that cannot happen twice: while the promise it returned runs, further presses are dropped. The lock is a ref and not
 * the state, because two taps can arrive before React draws.
 */
export function useOnce(act: () => unknown): { busy: boolean; press: () => void } {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const press = useCallback(() => {
    if (running.current) return
    const result = act()
    if (!(result instanceof Promise)) return
    running.current = true
    setBusy(true)
    const done = () => {
      running.current = false
      if (here.current) setBusy(false)
    }
    // The rejection is the caller's to show; here it only ends the wait, and stays visible as unhandled if nobody took it.
    void result.finally(done)
  }, [act])
  return { busy, press }
}
