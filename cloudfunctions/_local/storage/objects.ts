import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, type ReadStream } from 'node:fs'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export const objectBytes = 20 * 1024 * 1024

export class TooLarge extends Error {}

export interface ObjectNote {
  readonly path: string
  /** The uid that uploaded it; null for the functions, which act for the environment. */
  readonly owner: string | null
  readonly size: number
}

/**
 * Stored objects in the data folder, each under the digest of its path: no path of a client ever becomes a path on the disk.
 * A note beside it says what it is; it is written last, so an upload that was cut short is no object.
 */
export class Objects {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  async put(path: string, owner: string | null, body: Readable, most = objectBytes): Promise<ObjectNote> {
    const draft = join(this.folder, `draft-${randomUUID()}`)
    try {
      const counter = new Counter(most)
      await pipeline(body, counter, createWriteStream(draft))
      const note: ObjectNote = { path, owner, size: counter.bytes }
      await rename(draft, this.fileOf(path))
      await writeFile(`${this.fileOf(path)}.json`, JSON.stringify(note))
      return note
    } finally {
      await rm(draft, { force: true })
    }
  }

  async note(path: string): Promise<ObjectNote | null> {
    try {
      return JSON.parse(await readFile(`${this.fileOf(path)}.json`, 'utf8')) as ObjectNote
    } catch {
      return null
    }
  }

  /** The bytes and how many there really are; null when there is no such object. */
  async open(path: string): Promise<{ stream: ReadStream; size: number } | null> {
    try {
      const { size } = await stat(this.fileOf(path))
      return { stream: createReadStream(this.fileOf(path)), size }
    } catch {
      return null
    }
  }

  /** False when there was none. */
  async remove(path: string): Promise<boolean> {
    const existed = (await this.note(path)) !== null
    await rm(`${this.fileOf(path)}.json`, { force: true })
    await rm(this.fileOf(path), { force: true })
    return existed
  }

  private fileOf(path: string): string {
    return join(this.folder, createHash('sha256').update(path).digest('hex'))
  }
}

class Counter extends Transform {
  bytes = 0

  constructor(private readonly most: number) {
    super()
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.bytes += chunk.length
    if (this.bytes > this.most) done(new TooLarge(`more than ${this.most} bytes`))
    else done(null, chunk)
  }
}
