import { useEffect, useRef, type RefObject } from 'react'

/** Taro's web components move their children once they have loaded, and what moves loses the focus. */
const TRIES = [0, 100, 300, 600]

/** Web: the caret stands in this control when the page opens, unless the person has put it elsewhere. */
export function useFirstFocus<E extends HTMLElement>(wanted: boolean | undefined): RefObject<E> {
  const control = useRef<E>(null)
  useEffect(() => {
    if (!wanted) return undefined
    const timers = TRIES.map((ms) =>
      setTimeout(() => {
        if (document.activeElement === null || document.activeElement === document.body) control.current?.focus()
      }, ms),
    )
    return () => timers.forEach((timer) => clearTimeout(timer))
  }, [wanted])
  return control
}
