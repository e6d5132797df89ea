/** The functions print a line for each call; a test reads them instead of showing them. */
export interface Line {
  readonly call: string
  readonly action: string
  readonly outcome: string
  readonly statements: number
}

export function readLines(): readonly Line[] {
  const lines: Line[] = []
  const write = process.stdout.write.bind(process.stdout)
  jest.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    if (typeof text === 'string' && text.startsWith('{"call":')) {
      lines.push(JSON.parse(text) as Line)
      return true
    }
    return (write as (...all: unknown[]) => boolean)(text, ...rest)
  })
  return lines
}
