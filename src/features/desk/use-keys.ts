import { useEffect, useRef } from 'react'
import { moveOf, type Move } from './move'

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"]'

/** Moves asked for at a keyboard; never while somebody types or a dialog is open. WeChat has no keyboard. */
export const useKeys = (on: boolean, act: (move: Move) => boolean): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on || process.env.TARO_ENV === 'weapp') return undefined
    const press = (event: KeyboardEvent) => {
      const move = moveOf(event)
      const at = event.target instanceof Element ? event.target : null
      if (move === undefined || at?.closest(TYPING) || document.querySelector('.ls-sheet__panel')) return
      // Enter on a button is that button's own.
      if (move === 'open' && at?.closest('button') && !at.closest('[role="option"]')) return
      if (latest.current(move)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}
