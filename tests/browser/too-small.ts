/** Runs in the page, so it may name nothing from outside. */
export function tooSmall(screen: Element, least: { type: number; target: number }): string[] {
  const found: string[] = []
  const visible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const words = node.textContent?.trim()
    if (!parent || !words || !visible(parent) || parent.getBoundingClientRect().width < 2) continue
    const size = parseFloat(getComputedStyle(parent).fontSize)
    if (size < least.type) found.push(`${words.slice(0, 20)}: ${size} px`)
  }
  for (const target of screen.querySelectorAll('button, a[href], input, textarea, select')) {
    if (!visible(target)) continue
    const { width, height } = target.getBoundingClientRect()
    if (Math.min(width, height) + 0.5 < least.target)
      found.push(
        `${(target.getAttribute('aria-label') ?? target.textContent ?? '').slice(0, 20)}: ${Math.round(width)} × ${Math.round(height)}`,
      )
  }
  return found
}
