import type { KeyboardEvent } from 'react'

/** Moves the keyboard's focus to the button before or after this one inside the nearest list of that class. */
export function stepFocus(event: KeyboardEvent, list: string, keys: { before: string; after: string }): void {
  const step = event.key === keys.before ? -1 : event.key === keys.after ? 1 : 0
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
  const all = Array.from(
    event.currentTarget.closest(list)?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? [],
  )
  const next = all[all.indexOf(event.currentTarget) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
