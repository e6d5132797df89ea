const LINKED = /[?&]code=([^&#]+)/

/** The code in what was scanned or pasted: the code itself, or a link that carries it. */
export const codeIn = (said: string): string => {
  const linked = LINKED.exec(said)?.[1]
  if (linked === undefined) return said.trim()
  try {
    return decodeURIComponent(linked).trim()
  } catch {
    return ''
  }
}

/** What the picture says: on the web a link that opens the page, in WeChat the bare code, which the page scans. */
export const told = (code: string, origin: string | null): string =>
  origin === null ? code : `${origin}/pages/person/accept?code=${encodeURIComponent(code)}`
