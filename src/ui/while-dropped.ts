/**
 * Web: gives the focus, and gives it again whenever it is lost to nothing: Taro's web components move their children once they
 * have loaded, however late that is, and what moves loses the focus. Ends with the person's first key or tap: from then on it is
 * theirs; a key pressed while it was lost still finds its place. Answers the way to stop.
 */
export function whileDropped(focus: () => unknown): () => void {
  if (process.env.TARO_ENV === 'weapp') return () => undefined
  const again = () => {
    if (document.activeElement === null || document.activeElement === document.body) focus()
  }
  const moved = new MutationObserver(again)
  const stop = () => {
    clearTimeout(timer)
    moved.disconnect()
    document.removeEventListener('keydown', pressed, true)
    document.removeEventListener('pointerdown', stop, true)
  }
  const pressed = () => {
    again()
    stop()
  }
  const timer = setTimeout(again)
  // A component that has loaded says so by its class.
  moved.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] })
  document.addEventListener('keydown', pressed, true)
  document.addEventListener('pointerdown', stop, true)
  return stop
}
