/** Web: the focus rests nowhere, so that what opens next may take it. A box that was answered with Enter would keep it. */
export function letGo(): void {
  if (process.env.TARO_ENV === 'weapp') return
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
