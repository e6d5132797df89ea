import { whileDropped } from '../../ui/while-dropped'

const shown = (selector: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.taro_page_show ${selector}`) ?? document.querySelector<HTMLElement>(selector)

/** The keyboard's focus to the picked row: what is picked is also in sight. */
export const focusPicked = (): void => shown('.ticket-row--on')?.focus()

const focusButton = (): void => shown('.ticket-pane__bottom button')?.focus()

let letGo = (): void => undefined
/** One wish at a time: the last one counts. */
const hold = (focus: () => void): void => {
  letGo()
  letGo = whileDropped(focus)
}

/** Into the ticket: to what can be done with it, first the main button, and held there. False while it is not there yet. */
export const focusTicket = (): boolean => {
  focusButton()
  hold(focusButton)
  return shown('.ticket-pane__bottom button') !== null
}

/** A road was taken and its button is gone: on to the next one of this ticket, or to the ticket that moved up. */
export const focusOn = (stays: boolean): void => hold(stays ? focusButton : focusPicked)
