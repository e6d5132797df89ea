/** Taro's web components move their children once they have loaded, and what moves loses the focus. */
const TRIES = [0, 100, 300, 600]

/** Web: gives the focus again whenever it was lost to nothing, never when the person has put it elsewhere. Answers the way to stop. */
export function whileDropped(focus: () => unknown): () => void {
  const timers = TRIES.map((ms) =>
    setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) focus()
    }, ms),
  )
  return () => timers.forEach((timer) => clearTimeout(timer))
}
