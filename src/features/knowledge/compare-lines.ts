/** One line of two texts laid side by side. */
export interface Line {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** A sentence is what people change: long paragraphs are cut at their full stops. */
const pieces = (text: string): string[] =>
  text
    .replace(/[。；！？]/g, '$&\n')
    .split('\n')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** Longer than this and the whole is said to be new: nobody reads such a comparison. */
const MOST = 600

/** What went and what came, sentence by sentence, by the longest common run. */
export const compareLines = (before: string, after: string): readonly Line[] => {
  const [a, b] = [pieces(before), pieces(after)]
  if (a.length > MOST || b.length > MOST)
    return [...a.map((text) => ({ kind: 'gone' as const, text })), ...b.map((text) => ({ kind: 'new' as const, text }))]
  const wide = b.length + 1
  const run = new Uint16Array((a.length + 1) * wide)
  const at = (i: number, j: number): number => run[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      run[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: Line[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [gone, come] = [a[i], b[j]]
    if (gone !== undefined && gone === come) {
      lines.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'gone', text: gone })
      i += 1
    } else if (come !== undefined) {
      lines.push({ kind: 'new', text: come })
      j += 1
    }
  }
  return lines
}
