import { useEffect, useRef } from 'react'

/** Web: Ctrl+Enter is the main button of the call in hand, also while somebody types. WeChat has no keyboard. */
export const useCallKeys = (on: boolean, act: () => unknown): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on || process.env.TARO_ENV === 'weapp') return undefined
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (document.querySelector('.ls-sheet__panel')) return
      event.preventDefault()
      void latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
