import { whileDropped } from '../../ui/while-dropped'

const shown = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.taro_page_show ${selector}`) ?? document.querySelector<HTMLElement>(selector)

/** The keyboard's focus to the picked row: what is picked is also in sight. */
export const focusPicked = (): void => shown('.ticket-row--on')?.focus()

const focusButton = (): void => shown('.ticket-pane__bottom button')?.focus()

/** Into the ticket: to what can be done with it, first the main button, and held there. False while it is not there yet. */
export const focusTicket = (): boolean => {
  focusButton()
  whileDropped(focusButton)
  return shown('.ticket-pane__bottom button') !== null
}

/** Into a form that has just been opened: its first control. */
export const focusForm = (): void =>
  shown('.desk-panel__body :is(input, textarea, button):not([disabled])')?.focus({ preventScroll: true })
