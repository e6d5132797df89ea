/** One structured line per call: what was asked, how it ended, what it cost. Never a name, a phone or a typed word. */
export interface Line {
  readonly call: string
  readonly noun: string
  readonly action: string
  readonly outcome: string
  readonly ms: number
  readonly statements: number
  readonly at: string
  readonly door: string
  readonly fault?: FaultLine
}

export interface FaultLine {
  readonly name: string
  /** The database's own code and constraint, when it was the database. */
  readonly sql?: string
  readonly constraint?: string
  /** Where, without the message: a message may quote what somebody typed. */
  readonly where: readonly string[]
}

export const faultOf = (error: unknown): FaultLine => {
  const known = error as { name?: unknown; code?: unknown; constraint?: unknown; stack?: unknown }
  const frames = typeof known.stack === 'string' ? known.stack.split('\n').filter((line) => /^\s+at /.test(line)) : []
  return {
    name: typeof known.name === 'string' ? known.name : typeof error,
    ...(typeof known.code === 'string' ? { sql: known.code } : {}),
    ...(typeof known.constraint === 'string' ? { constraint: known.constraint } : {}),
    where: frames.slice(0, 4).map((frame) => frame.trim().replace(/\(?(?:file:\/\/)?\/\S*\/([^/\s]+)\)?$/, '$1')),
  }
}

export const writeLine = (line: Line): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
