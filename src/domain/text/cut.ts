/** What belongs to the character before it: marks, variation selectors, skin tones, the tags of flags. */
const JOINS_ON = /^[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]$/u
const JOINER = '\u200D'
const REGIONAL = /^[\u{1F1E6}-\u{1F1FF}]$/u

/**
 * The characters of a text as people see them: an emoji of several parts, a flag or a letter with its marks is one. (Intl.Segmenter
 * does the same and more; phones that WeChat still serves do not have it, and the law runs there too.)
 */
export const characters = (text: string): string[] => {
  const whole: string[] = []
  let flags = 0
  let joined = false
  for (const point of text) {
    const last = whole.length - 1
    const pairs = REGIONAL.test(point) && flags % 2 === 1
    if (last >= 0 && (joined || point === JOINER || JOINS_ON.test(point) || pairs)) whole[last] += point
    else whole.push(point)
    flags = REGIONAL.test(point) ? flags + 1 : 0
    joined = point === JOINER
  }
  return whole
}

/** The beginning of a text in at most `most` UTF-16 units, no character split; `…` stands for what was left out. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text
  let kept = ''
  for (const character of characters(text)) {
    if (kept.length + character.length > most - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
