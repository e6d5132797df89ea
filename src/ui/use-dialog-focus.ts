import { useEffect, useRef } from 'react'
import { whileDropped } from './while-dropped'

const REACHABLE = 'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), a[href], [tabindex="0"]'

function reachable(panel: HTMLElement): HTMLElement[] {
  return Array.from(panel.querySelectorAll<HTMLElement>(REACHABLE))
}

/**
 * At a keyboard: focus goes into the dialog, Tab stays in it, Escape closes it, and afterwards focus is where it was. WeChat has
 * no keyboard focus, so there it does nothing.
 */
export function useDialogFocus(open: boolean, panelId: string, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open || process.env.TARO_ENV === 'weapp') return undefined
    const before = document.activeElement
    const panel = document.getElementById(panelId)
    if (!panel) return undefined
    panel.tabIndex = -1
    const enter = () => panel.focus({ preventScroll: true })
    enter()
    const stop = whileDropped(enter)
    const onKey = (event: KeyboardEvent) => {
      // The dialog opened last is the one that answers.
      const dialogs = document.querySelectorAll('.ls-sheet__panel')
      if (dialogs[dialogs.length - 1] !== panel) return
      if (event.key === 'Escape') {
        event.preventDefault()
        close.current()
      }
      if (event.key !== 'Tab') return
      const stops = reachable(panel)
      const first = stops[0]
      const last = stops[stops.length - 1]
      if (!first || !last) return
      const at = document.activeElement
      const outside = !panel.contains(at)
      if (event.shiftKey && (outside || at === first || at === panel)) {
        event.preventDefault()
        last.focus()
      } else if (!event.shiftKey && (outside || at === last)) {
        event.preventDefault()
        first.focus()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => {
      stop()
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [open, panelId])
}
