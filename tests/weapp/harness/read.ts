import type { Content, Element } from './protocol'

const inline = new Set(['text', 'span', 'a', 'b', 'strong', 'label'])
const shows = new Set(['input', 'textarea'])

/** Hidden from the eye: the attribute, or a style that says so. */
export function isHidden(element: Element): boolean {
  const hidden = element.attrs.hidden
  return hidden === true || hidden === 'true' || /display:\s*none/.test(String(element.attrs.style ?? ''))
}

/** The page as a person reads it: one line a block, what is typed in the fields, nothing of what is hidden. */
export function textOf(contents: Content[]): string {
  return pieces(contents)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function pieces(contents: Content[]): string {
  return contents
    .map((content) => {
      if (typeof content === 'string') return content
      if (isHidden(content)) return ''
      if (shows.has(content.tag)) return `\n${typeof content.attrs.value === 'string' ? content.attrs.value : ''}\n`
      const within = pieces(content.children)
      return inline.has(content.tag) ? within : `\n${within}\n`
    })
    .join('')
}
