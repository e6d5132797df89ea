import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs'
import { dirname } from 'node:path'

const FULL_BYTES = 20 * 1024 * 1024

/** Where the functions' lines go on a desk: one file, and the one before it. */
export function openLog(file: string): WriteStream {
  mkdirSync(dirname(file), { recursive: true })
  try {
    if (statSync(file).size > FULL_BYTES) renameSync(file, `${file}.1`)
  } catch {
    // There is none yet.
  }
  return createWriteStream(file, { flags: 'a' })
}
