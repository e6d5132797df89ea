import { message, typeOf } from './wire'

/**
 * Prepared statements belong to a session, and every connection shares one here: two clients that both prepare `list`
 * would meet. Each connection's names therefore get its number as a prefix, in the messages that name a statement.
 */
export class StatementNames {
  readonly known = new Set<string>()
  private readonly prefix: string

  constructor(connection: number) {
    this.prefix = `c${connection}.`
  }

  rewrite(original: Buffer): Buffer {
    switch (typeOf(original)) {
      case 'P':
        return this.replace(original, 5, (name) => this.known.add(name))
      case 'B':
        return this.replace(original, afterText(original, 5))
      case 'D':
        return original[5] === 0x53 ? this.replace(original, 6) : original
      case 'C':
        return original[5] === 0x53 ? this.replace(original, 6, (name) => this.known.delete(name)) : original
      default:
        return original
    }
  }

  private replace(original: Buffer, from: number, note?: (name: string) => void): Buffer {
    const to = afterText(original, from)
    if (to === from + 1) return original
    const name = this.prefix + original.toString('utf8', from, to - 1)
    note?.(name)
    return message(typeOf(original), original.subarray(5, from), name, original.subarray(to))
  }
}

function afterText(bytes: Buffer, from: number): number {
  const zero = bytes.indexOf(0, from)
  if (zero < 0) throw new Error('not a PostgreSQL message')
  return zero + 1
}
