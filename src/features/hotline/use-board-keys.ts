import { useEffect, useRef } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"]'

/** Web: arrows move among the calls, never while somebody types. */
export const useBoardKeys = (
  on: boolean,
  ids: readonly string[],
  picked: string | null,
  pick: (id: string) => unknown,
): void => {
  const latest = useRef({ ids, picked, pick })
  latest.current = { ids, picked, pick }
  useEffect(() => {
    if (!on || process.env.TARO_ENV === 'weapp') return undefined
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      const at = event.target instanceof Element ? event.target : null
      if (by === 0 || at?.closest(TYPING) || document.querySelector('.ls-sheet__panel')) return
      const { ids: all, picked: here, pick: to } = latest.current
      const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(here ?? '') + by))]
      if (next === undefined) return
      event.preventDefault()
      void to(next)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}
