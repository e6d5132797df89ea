/** Into a form that has just been opened: its first control. */
export const focusForm = (): void => {
  const inside = '.form-panel__body :is(input, textarea, button):not([disabled])'
  const shown =
    document.querySelector<HTMLElement>(`.taro_page_show ${inside}`) ?? document.querySelector<HTMLElement>(inside)
  shown?.focus({ preventScroll: true })
}
