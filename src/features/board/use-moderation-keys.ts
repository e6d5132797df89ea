import { useEffect, useRef } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"]'

export type ModerationKey = 'next' | 'before' | 'tick' | 'approve' | 'hide' | 'open'

const keys: Readonly<Record<string, ModerationKey>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'before',
  k: 'before',
  ' ': 'tick',
  x: 'tick',
  a: 'approve',
  h: 'hide',
  Enter: 'open',
}

/** Web: a moderator's hand stays on the keyboard. Never while somebody types, a sheet is open or a button has the focus. */
export const useModerationKeys = (on: boolean, act: (key: ModerationKey) => void): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on || process.env.TARO_ENV === 'weapp') return undefined
    const press = (event: KeyboardEvent) => {
      const key = keys[event.key]
      const at = event.target instanceof Element ? event.target : null
      if (!key || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('.ls-sheet__panel')) return
      if (at?.closest(TYPING) || ((key === 'tick' || key === 'open') && at?.closest('button'))) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}
