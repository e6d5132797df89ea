import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { typeOf } from './media-type'
import { header, refusal, type Answer, type Question } from './message'

const shrink = promisify(gzip)
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/i
const TEXT = /^(text|application\/(json|xml)|image\/svg)/

interface Kept {
  readonly bytes: Buffer
  readonly small: Buffer | null
  readonly tag: string
  readonly changed: number
}

/** The web app as a host would serve it: compressed, hashed names kept for a year, unknown addresses answered by the app itself. */
export class StaticFiles {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly folder: string) {}

  async answer(question: Question): Promise<Answer> {
    const path = this.fileOf(question.path)
    const found = path === null ? null : await this.load(path)
    if (path !== null && found) return this.send(question, path, found)
    const page = join(this.folder, 'index.html')
    const app = isPage(question) ? await this.load(page) : null
    return app ? this.send(question, page, app) : refusal(404, 'NOT_FOUND', 'there is nothing here')
  }

  private fileOf(address: string): string | null {
    const path = normalize(join(this.folder, address === '/' ? 'index.html' : address))
    return path.startsWith(this.folder + sep) && !path.includes('\0') ? path : null
  }

  private async load(path: string): Promise<Kept | null> {
    const about = await stat(path).catch(() => null)
    if (!about?.isFile()) return null
    const known = this.kept.get(path)
    if (known?.changed === about.mtimeMs) return known
    const bytes = await readFile(path)
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const small = TEXT.test(typeOf(path)) && bytes.length > 1024 ? await shrink(bytes) : null
    const kept = { bytes, small, tag, changed: about.mtimeMs }
    this.kept.set(path, kept)
    return kept
  }

  private send(question: Question, path: string, file: Kept): Answer {
    const packed = file.small && header(question, 'accept-encoding').includes('gzip') ? file.small : null
    const headers = {
      'content-type': typeOf(path),
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: file.tag,
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    }
    if (header(question, 'if-none-match') === file.tag) return { status: 304, headers, body: '' }
    return { status: 200, headers, body: packed ?? file.bytes }
  }
}

/** A deep link of the app has no extension; a missing picture is missing. */
function isPage(question: Question): boolean {
  return !/\.[a-z0-9]{1,5}$/i.test(question.path) && header(question, 'accept').includes('text/html')
}
