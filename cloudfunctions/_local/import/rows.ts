import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'

/** The columns that a file must have; others are left alone. */
const COLUMNS = ['id', 'time', 'title', 'detail', 'reply', 'reply_time'] as const

export class UnreadableFile extends Error {}

export interface Row {
  /** Where the row begins, counted as an editor does. */
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/** What the file holds, row by row, never all at once. A row that is no CSV is told by its line and left out. */
export async function* rowsOf(file: string, broken: (line: number, reason: string) => void): AsyncGenerator<Row> {
  const source = createReadStream(file)
  const plain = file.endsWith('.gz') ? source.pipe(createGunzip()) : source
  const parser = parse({
    bom: true,
    info: true,
    columns: (header: string[]) => checked(header.map((name) => name.trim().toLowerCase())),
    relax_column_count_more: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken(Number(error?.['lines'] ?? 0), 'bad-csv')
      return undefined
    },
  })
  for (const stream of new Set([source, plain])) stream.on('error', (error: Error) => parser.destroy(error))
  plain.pipe(parser)
  let line = 2
  try {
    for await (const found of parser) {
      const { record, info } = found as { record: Record<string, string>; info: { lines: number } }
      yield { line, fields: record }
      line = info.lines + 1
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(error instanceof Error ? error.message : String(error))
  }
}

function checked(header: string[]): string[] {
  const missing = COLUMNS.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new UnreadableFile(`缺少列 missing columns: ${missing.join(', ')}`)
  return header
}
