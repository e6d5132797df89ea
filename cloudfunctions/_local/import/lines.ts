import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** The lines of a text file, or of one packed with gzip, as an editor counts them. Never the whole file at once. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const plain = file.endsWith('.gz') ? source.pipe(createGunzip()) : source
  if (plain !== source) source.on('error', (error) => plain.destroy(error))
  plain.setEncoding('utf8')
  let rest = ''
  try {
    for await (const chunk of plain) {
      // A carriage return at the end may be half of a line break: it waits for the next piece.
      const lines = (rest + String(chunk)).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest.replace(/\r$/, '')
  } finally {
    source.destroy()
  }
}
