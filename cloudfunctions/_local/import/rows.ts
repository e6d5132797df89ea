import { parse } from 'csv-parse/sync'
import { linesOf } from './lines'

/** The columns that a file must have; others are left alone. */
const COLUMNS = ['id', 'time', 'title', 'detail', 'reply', 'reply_time'] as const
/** A quote that is open for so many lines was never meant to be. */
const LONGEST = 3000

export class UnreadableFile extends Error {}

export interface Row {
  /** Where the row begins, counted as an editor does. */
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/**
 * What the file holds, row by row. A row that is no CSV is told by its line, and reading goes on with the very next line: a stray
 * quote costs its own row and not those after it.
 */
export async function* rowsOf(file: string, broken: (line: number) => void): AsyncGenerator<Row> {
  const lines = linesOf(file)
  const held: string[] = []
  const reach = async (count: number): Promise<boolean> => {
    while (held.length < count) {
      const next = await lines.next().catch((error: unknown) => unreadable(error))
      if (next.done) return false
      held.push(next.value)
    }
    return true
  }
  let header: readonly string[] | null = null
  try {
    for (let line = 1; await reach(1);) {
      const count = await wholeRecord(held, reach)
      const fields = recordOf(held.slice(0, count).join('\n'))
      const isBlank = held[0]?.trim() === ''
      const isRow = fields !== null && (header === null || fields.length === header.length)
      if (!isRow && !isBlank) broken(line)
      if (isRow && !isBlank) {
        if (header) yield { line, fields: named(header, fields) }
        else header = checked(fields)
      }
      const gone = isRow ? count : 1
      held.splice(0, gone)
      line += gone
    }
    if (!header) checked([])
  } finally {
    await lines.return(undefined)
  }
}

/** How many of the next lines make one record: as many as it takes to close every quote. */
async function wholeRecord(held: readonly string[], reach: (count: number) => Promise<boolean>): Promise<number> {
  let quotes = quotesIn(held[0] ?? '')
  let count = 1
  while (quotes % 2 === 1 && count < LONGEST && (await reach(count + 1))) {
    quotes += quotesIn(held[count] ?? '')
    count += 1
  }
  return count
}

const quotesIn = (line: string): number => line.split('"').length - 1

function recordOf(text: string): string[] | null {
  try {
    return (parse(text, { bom: true, relax_column_count: true }) as string[][])[0] ?? null
  } catch {
    return null
  }
}

function checked(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim().toLowerCase())
  const missing = COLUMNS.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new UnreadableFile(`缺少列 missing columns: ${missing.join(', ')}`)
  return names
}

const named = (header: readonly string[], fields: readonly string[]) =>
  Object.fromEntries(header.map((name, i) => [name, fields[i] ?? '']))

function unreadable(error: unknown): never {
  throw new UnreadableFile(
    `读不了这个文件 cannot read the file: ${error instanceof Error ? error.message : String(error)}`,
  )
}
