import { useEffect, useRef } from 'react'
import { whileDropped } from '../ui/while-dropped'
import { focusForm } from './focus-form'

interface PanelKeys {
  readonly leave: () => void
  readonly send: () => unknown
  /** Where the focus goes when the form is gone. */
  readonly left?: () => void
}

/** At a keyboard: focus goes into the docked form, Escape leaves it (its draft is kept), Ctrl+Enter is its button. */
export const usePanelKeys = (on: boolean, acts: PanelKeys): void => {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    if (!on || process.env.TARO_ENV === 'weapp') return undefined
    focusForm()
    const stop = whileDropped(focusForm)
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('.ls-sheet__panel')) return
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!sends && event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (sends) void latest.current.send()
      else latest.current.leave()
    }
    document.addEventListener('keydown', press)
    return () => {
      stop()
      document.removeEventListener('keydown', press)
      setTimeout(() => latest.current.left?.())
    }
  }, [on])
}
