/**
 * The PostgreSQL wire protocol, as much of it as a front door needs: where one message ends, and the few answers given
 * without asking the engine. https://www.postgresql.org/docs/18/protocol-message-formats.html
 */

const SSL_REQUEST = 80877103
const GSS_REQUEST = 80877104
const CANCEL_REQUEST = 80877102
const LONGEST = 64 * 1024 * 1024

export type Opening = 'encrypt' | 'cancel' | 'start'

/** Cuts a byte stream into messages. The first messages of a connection carry no type byte. */
export class Frames {
  private held: Buffer = Buffer.alloc(0)

  push(chunk: Buffer): void {
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
  }

  nextOpening(): Opening | null {
    const message = this.cut(0)
    if (!message) return null
    const code = message.readInt32BE(4)
    if (code === SSL_REQUEST || code === GSS_REQUEST) return 'encrypt'
    return code === CANCEL_REQUEST ? 'cancel' : 'start'
  }

  next(): Buffer | null {
    return this.cut(1)
  }

  private cut(typeBytes: number): Buffer | null {
    if (this.held.length < typeBytes + 4) return null
    const length = this.held.readInt32BE(typeBytes) + typeBytes
    if (length < typeBytes + 4 || length > LONGEST) throw new Error('not a PostgreSQL message')
    if (this.held.length < length) return null
    const message = this.held.subarray(0, length)
    this.held = this.held.subarray(length)
    return message
  }
}

export function typeOf(message: Buffer): string {
  return String.fromCharCode(message[0] ?? 0)
}

export function message(type: string, ...parts: (string | number | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map(asBytes))
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

function asBytes(part: string | number | Buffer): Buffer {
  if (Buffer.isBuffer(part)) return part
  if (typeof part === 'string') return Buffer.from(`${part}\0`)
  const number = Buffer.alloc(4)
  number.writeInt32BE(part)
  return number
}

export const askPassword = message('R', 3)
export const readyWhenIdle = message('Z', Buffer.from('I'))

export function welcome(parameters: ReadonlyMap<string, string>, connection: number): Buffer {
  const status = [...parameters].map(([name, value]) => message('S', name, value))
  return Buffer.concat([message('R', 0), ...status, message('K', connection, 0), readyWhenIdle])
}

export function fatal(code: string, text: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`)
  return message('E', fields)
}
