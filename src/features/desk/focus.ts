const shown = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.taro_page_show ${selector}`) ?? document.querySelector<HTMLElement>(selector)

/** The keyboard's focus to the picked row: what is picked is also in sight. */
export const focusPicked = (): void => shown('.ticket-row--on')?.focus()

/** Into the ticket: to what can be done with it, first the main button. False while it is not there yet. */
export const focusTicket = (): boolean => {
  const first = shown('.ticket-pane__bottom button')
  first?.focus()
  return first !== null
}

/** Into a form that has just been opened: its first control. */
export const focusForm = (): void =>
  shown('.desk-panel__body :is(input, textarea, button):not([disabled])')?.focus({ preventScroll: true })
